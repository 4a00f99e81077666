import type { LinkedUserDetailResponse } from "../../src/types/access-http"
import { actingAs } from "../../src/utils/actor"
import { transferOwnershipWorkflow } from "../../src/workflows"
import { linkedUsers } from "../../src/workflows/services"
import { inviting, PATH, type Refusal } from "../helpers/invitations"
import { outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi, TestResponse } from "../helpers/test-api"

const ADMINISTRATOR = "trole_administrator"
const LOCATION_ADMINISTRATOR = "trole_location_administrator"
const PACKER = "trole_packer"
const PEOPLE = "/admin/team/linked-users"

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  testSuite: (suite) => {
    const { admin, getContainer } = suite
    const { person, accountId } = team(suite)
    const people = () => linkedUsers(getContainer())
    const owner = async () => (await people().getDefaultAccount()).owner_id
    const transfer = async (
      linked_user_id: string,
      by: TestApi = admin.api,
      account_id?: string
    ) =>
      by.post<Refusal>(
        `/admin/team/accounts/${account_id ?? (await accountId())}/transfer-ownership`,
        { linked_user_id }
      )

    describe("the owner of an account", () => {
      it("makes another Administrator the owner, and may leave then", async () => {
        const second = await person("second", [ADMINISTRATOR])
        const leave = async () =>
          admin.api.post<Refusal>(
            `/admin/team/accounts/${await accountId()}/leave`,
            {}
          )

        expect(brief(await leave())).toEqual([409, "owner_must_transfer"])
        expect((await transfer(second.linked_user.id)).status).toBe(200)
        expect(await owner()).toBe(second.linked_user.id)
        const { data } = await second.api.get<{ contact: { email: string } }>(
          "/admin/team/me"
        )
        expect(data.contact.email).toBe(second.user.email)
        expect((await leave()).status).toBe(200)
      })

      it("is an Administrator for good, of this account", async () => {
        const other = await people().createTeamAccounts({ name: "Client" })
        const packer = await person("packer", [PACKER])
        const passing = await person("passing", [ADMINISTRATOR], {
          ends: {
            [ADMINISTRATOR]: new Date(Date.now() + 60_000).toISOString(),
          },
        })
        const elsewhere = await person("elsewhere", [ADMINISTRATOR], {
          account_id: other.id,
        })
        const before = await owner()

        expect([
          brief(await transfer(packer.linked_user.id)),
          brief(await transfer(passing.linked_user.id)),
          brief(await transfer(elsewhere.linked_user.id)),
          brief(await transfer("tlu_none")),
          brief(await transfer(elsewhere.linked_user.id, admin.api, other.id)),
        ]).toEqual([
          [409, "owner_needs_administrator"],
          [409, "owner_needs_administrator"],
          [404, "not_found"],
          [404, "not_found"],
          [404, "not_found"],
        ])
        expect(await owner()).toBe(before)
      })

      it("is nobody's choice who isn't the owner or an Administrator", async () => {
        const packer = await person("packer", [PACKER])
        const second = await person("second", [ADMINISTRATOR])
        const before = await owner()
        const account_id = await accountId()
        const scope = actingAs(getContainer(), {
          type: "user",
          id: packer.user.id,
        })

        expect(
          brief(await transfer(second.linked_user.id, packer.api))
        ).toEqual([403, "team_access_restricted"])
        expect(
          await outcome(
            transferOwnershipWorkflow(scope).run({
              input: { account_id, linked_user_id: second.linked_user.id },
            })
          )
        ).toBe("team_access_restricted")
        expect(await owner()).toBe(before)
      })
    })

    describe("a Location administrator", () => {
      let lyon: string
      let rome: string
      let kim: TestPerson

      beforeEach(async () => {
        ;[lyon, rome] = await Promise.all(["Lyon", "Rome"].map(makeLocation))
        kim = await person("kim", [LOCATION_ADMINISTRATOR], {
          location_ids: [lyon],
        })
      })

      it("invites and resends for their own locations, and for no others", async () => {
        const mine = await inviting(kim).one("guest@example.com", {
          role_ids: [PACKER],
        })
        const other = await inviting(admin).one("rome@example.com", {
          role_ids: [PACKER],
          location_ids: [rome],
        })
        const resend = (id: string) =>
          kim.api.post<Refusal>(`${PATH}/${id}/resend`, {})

        expect(mine.location_ids).toEqual([lyon])
        expect((await resend(mine.id)).status).toBe(200)
        expect(brief(await resend(other.id))).toEqual([404, "not_found"])
        expect(
          brief(
            await inviting(kim).post({
              emails: ["wide@example.com"],
              location_ids: null,
            })
          )
        ).toEqual([403, "scope_not_yours"])
        expect(
          brief(
            await inviting(kim).post({
              emails: ["boss@example.com"],
              role_ids: [ADMINISTRATOR],
            })
          )
        ).toEqual([403, "role_not_yours"])
      })

      it("changes the people of their locations, and sees no others", async () => {
        const here = await person("here", [PACKER], { location_ids: [lyon] })
        const there = await person("there", [PACKER], { location_ids: [rome] })
        const { data } = await kim.api.get<{
          linked_users: LinkedUserDetailResponse[]
          count: number
        }>(PEOPLE)
        const change = (who: TestPerson) =>
          kim.api.post<Refusal>(`${PEOPLE}/${who.linked_user.id}`, {
            locale: "nl",
          })

        expect([data.count, data.linked_users.map(({ name }) => name)]).toEqual(
          [2, ["here", "kim"]]
        )
        expect((await change(here)).status).toBe(200)
        expect(brief(await change(there))).toEqual([404, "not_found"])
        expect(
          brief(
            await admin.api.post<Refusal>(`${PEOPLE}/${kim.linked_user.id}`, {
              location_ids: null,
            })
          )
        ).toEqual([400, "role_needs_locations"])
      })
    })

    const makeLocation = async (name: string) => {
      const { data } = await admin.api.post<{ stock_location: { id: string } }>(
        "/admin/stock-locations",
        { name }
      )
      return data.stock_location.id
    }
  },
})
