import { deliverySuite } from "./delivery-suite"

deliverySuite("redis")
