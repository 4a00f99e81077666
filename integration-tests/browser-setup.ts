import { startDemo } from "./helpers/demo"

/** One host for all browser specs; they read its addresses from DEMO_URLS. */
export default async function setUp(): Promise<void> {
  const demo = await startDemo()
  process.env.DEMO_URLS = JSON.stringify(demo.urls)
  globalThis.teamDemo = demo
}
