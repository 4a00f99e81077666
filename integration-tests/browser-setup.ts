import { startDemo } from "./helpers/demo"

/** Clients and the switcher are there too; who has one place sees no difference. */
const TEAM_OPTIONS = JSON.stringify({ accounts: true })

/**
 * One host for all browser specs; they read its addresses from DEMO_URLS. A
 * demo that runs already can be given there, for trying one spec again and again.
 */
export default async function setUp(): Promise<void> {
  if (!process.env.DEMO_URLS) {
    const demo = await startDemo({ TEAM_OPTIONS })
    process.env.DEMO_URLS = JSON.stringify(demo.urls)
    globalThis.teamDemo = demo
  }
}
