import { deliverySuite } from "./delivery-suite"

delete process.env.REDIS_URL

deliverySuite("in_process")
