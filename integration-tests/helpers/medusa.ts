import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { mailSink } from "./mail-sink/store"
import { testApi, type TestApi } from "./test-api"
import { createHostUser, type NewTestUser, type TestUser } from "./users"

type RunnerOptions = Parameters<typeof medusaIntegrationTestRunner>[0]
type RunnerSuite = Parameters<RunnerOptions["testSuite"]>[0]

export type TeamSuite = {
  /** Not logged in. */
  api: TestApi
  /** The host's own axios, for what `api` has no method for. */
  axios: AxiosInstance
  getContainer: () => MedusaContainer
  /** Administrator of the default account; filled before the first test. */
  admin: TestUser
  /** Further users of the host, who can log in. */
  createUser: (input: NewTestUser) => Promise<TestUser>
  /** The mails that the host sent; emptied before each test. */
  mails: typeof mailSink
  dbConfig: RunnerSuite["dbConfig"]
  utils: RunnerSuite["utils"]
}

export type TeamRunnerInput = {
  /** Options of the plugin, over those of medusa-config.ts. */
  options?: Record<string, unknown>
  env?: Record<string, string>
  hooks?: RunnerOptions["hooks"]
  testSuite: (suite: TeamSuite) => void
}

/**
 * Boots this repository as a host on a database of its own, with an
 * administrator and an in-memory mail provider. The database is put back to
 * this state, and to what the suite's own `beforeAll` added, before each test.
 */
export function teamTestRunner(input: TeamRunnerInput): void {
  Object.assign(process.env, {
    MAIL_PROVIDER: "sink",
    ADMIN_URL: "http://localhost:9000/app",
    JWT_SECRET: "test-jwt-secret-0123456789-0123456789",
    COOKIE_SECRET: "test-cookie-secret-0123456789-0123456789",
    TEAM_OPTIONS: JSON.stringify(input.options ?? {}),
    ...input.env,
  })

  medusaIntegrationTestRunner({
    inApp: true,
    hooks: input.hooks,
    testSuite: (suite) => input.testSuite(prepare(suite)),
  })
}

function prepare(suite: RunnerSuite): TeamSuite {
  const axios = suite.api as AxiosInstance
  const admin = {} as TestUser
  const createUser = (user: NewTestUser) =>
    createHostUser(suite.getContainer(), axios, user)

  beforeAll(async () => {
    Object.assign(
      admin,
      await createUser({
        email: "admin@example.com",
        first_name: "Ada",
        last_name: "Example",
      })
    )
    await makeAdministrator(suite.getContainer(), admin)
  })

  beforeEach(() => mailSink.clear())

  return {
    api: testApi(axios),
    axios,
    getContainer: suite.getContainer,
    admin,
    createUser,
    mails: mailSink,
    dbConfig: suite.dbConfig,
    utils: suite.utils,
  }
}

type FirstAdministrator = {
  claimFirstAdministrator: (user: {
    id: string
    email: string
    name: string
    created_at: Date
  }) => Promise<boolean>
}

async function makeAdministrator(
  container: MedusaContainer,
  { user }: TestUser
): Promise<void> {
  const people = container.resolve<FirstAdministrator>("team_linked_user", {
    allowUnregistered: true,
  })
  await people?.claimFirstAdministrator({
    id: user.id,
    email: user.email,
    name: `${user.first_name} ${user.last_name}`,
    created_at: new Date(),
  })
}
