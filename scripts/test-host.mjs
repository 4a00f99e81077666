#!/usr/bin/env node
// `npm run test:host`: the plugin as it is published, in a fresh Medusa host made
// of published packages, from its installation to its removal.
import { ensurePackages } from "./lib/install.mjs"
import { startMail } from "./lib/mail.mjs"
import { say, sayFailure, step } from "./lib/output.mjs"
import { freePort } from "./lib/ports.mjs"
import { withScratch } from "./lib/scratch.mjs"
import { checkNode } from "./lib/settings.mjs"
import { ensureChromium } from "./lib/system-packages.mjs"
import { startTestServices } from "./lib/test-services.mjs"
import { withoutPlugin, rememberHost } from "./test-host/before.mjs"
import { inBrowser } from "./test-host/browser.mjs"
import { checks } from "./test-host/checks.mjs"
import { FreshHost } from "./test-host/fresh-host.mjs"
import { packPlugin } from "./test-host/pack.mjs"
import { afterInstalling, mainJob } from "./test-host/with-plugin.mjs"
import { afterRemoving, prepareRemoval } from "./test-host/without-again.mjs"

async function testHost() {
  checkNode()
  await ensurePackages()
  return withScratch(async (children, dir) => {
    const { check, total } = checks()
    const chromium = await ensureChromium()
    const services = await startTestServices(children, dir)
    const [smtpPort, mailUiPort, port] = [
      await freePort(),
      await freePort(),
      await freePort(),
    ]
    await startMail(children, { dir, smtpPort, mailUiPort })
    const tarball = await step("Plugin built and packed", () =>
      packPlugin(children, dir)
    )
    const host = new FreshHost(children, { dir, port, services, smtpPort })
    const mails = `http://localhost:${mailUiPort}`

    say("\nA host without the plugin")
    await host.create()
    await host.start({ dashboard: false })
    const before = await withoutPlugin(host, check)
    const answers = await rememberHost(host, before)
    await host.stop()

    say("\nThe plugin is installed")
    await host.install(tarball)
    await host.build()
    await host.start({ dashboard: true })
    await afterInstalling(host, { before, answers, check })
    const team = await mainJob(host, { before, mails, check })
    await inBrowser(host, { chromium, before, mails, check })

    say("\nThe plugin is removed")
    const tokens = await prepareRemoval(host, { before, team, check })
    await host.stop()
    await host.remove()
    await host.build()
    await host.start({ dashboard: true })
    await afterRemoving(host, { before, answers, team, tokens, check })

    const { passed, failed } = total()
    say(`\n${passed} passed, ${failed} failed`)
    return failed === 0 && passed > 0 ? 0 : 1
  })
}

testHost().then(
  (code) => process.exit(code),
  (error) => {
    sayFailure(error)
    say("\n0 passed, 1 failed")
    process.exit(1)
  }
)
