import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PresetRow } from "../../src/modules/linked-user/types"
import { actingAs } from "../../src/utils/actor"
import { createPresetStep } from "../../src/workflows/preset/steps/create-preset"
import { deletePresetStep } from "../../src/workflows/preset/steps/delete-preset"
import {
  type UpdatePresetInput,
  updatePresetStep,
} from "../../src/workflows/preset/steps/update-preset"
import { memberships, outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"

const failStep = createStep("test-fail-after-preset", async () => {
  if (process.env.NODE_ENV) {
    throw new Error("the test says so")
  }
  return new StepResponse(undefined)
})

const createAndFail = createWorkflow(
  "test-create-preset-and-fail",
  (input: Parameters<typeof createPresetStep>[0]) => {
    const made = createPresetStep(input)
    failStep()
    return new WorkflowResponse(made)
  }
)

const updateAndFail = createWorkflow(
  "test-update-preset-and-fail",
  (input: UpdatePresetInput) => {
    const changed = updatePresetStep(input)
    failStep()
    return new WorkflowResponse(changed)
  }
)

const deleteAndFail = createWorkflow(
  "test-delete-preset-and-fail",
  (input: { account_id: string; id: string }) => {
    const gone = deletePresetStep(input)
    failStep()
    return new WorkflowResponse(gone)
  }
)

teamTestRunner({
  testSuite: (suite) => {
    const { people, accountId, actions, forgetOutbox } = memberships(suite)
    const { admin, getContainer } = suite
    const scope = () =>
      actingAs(getContainer(), { type: "user", id: admin.user.id })
    const actor = () => ({ type: "user", id: admin.user.id }) as const

    let account_id: string
    let preset: PresetRow

    beforeEach(async () => {
      account_id = await accountId()
      preset = await people().createPreset(
        {
          account_id,
          name: "Lyon",
          role_ids: ["trole_packer"],
          location_ids: ["sloc_1"],
          sales_channel_ids: null,
          areas: [],
          locale: "fr",
        },
        actor()
      )
      await forgetOutbox()
    })

    const all = async () =>
      (
        await people().listPresets({
          account_id,
          descending: false,
          limit: 10,
          offset: 0,
        })
      ).rows
    const unchanged = (row: PresetRow) => ({ ...row, updated_at: null })

    describe("what fails after a preset was", () => {
      it("made leaves none", async () => {
        const input = { ...valuesOf(preset), account_id, name: "Rome" }
        expect(await outcome(createAndFail(scope()).run({ input }))).toBe(
          "the test says so"
        )
        expect((await all()).map(({ name }) => name)).toEqual(["Lyon"])
        expect(await actions()).toEqual(["preset.created", "preset.deleted"])
      })

      it("changed leaves it as it was", async () => {
        const input = {
          account_id,
          id: preset.id,
          values: { name: "Rome", role_ids: ["trole_member"], areas: null },
        }
        expect(await outcome(updateAndFail(scope()).run({ input }))).toBe(
          "the test says so"
        )
        expect((await all()).map(unchanged)).toEqual([unchanged(preset)])
        expect(await actions()).toEqual(["preset.updated", "preset.updated"])
      })

      it("deleted brings it back", async () => {
        const input = { account_id, id: preset.id }
        expect(await outcome(deleteAndFail(scope()).run({ input }))).toBe(
          "the test says so"
        )
        expect(await all()).toEqual([preset])
        expect(await actions()).toEqual(["preset.deleted", "preset.created"])
      })
    })

    it("is not changed where its record can't be written", async () => {
      await people().createPreset(
        { ...valuesOf(preset), account_id, name: "Other" },
        actor()
      )
      await forgetOutbox()
      const broken = { type: null, id: null } as unknown as ReturnType<
        typeof actor
      >
      const known = {
        id: preset.id,
        account_id,
        expected_updated_at: preset.updated_at,
      }
      await expect(
        people().changePreset(known, { name: "Rome" }, broken)
      ).rejects.toThrow()
      await expect(people().deletePreset(known, broken)).rejects.toThrow()
      expect((await all()).map(({ name }) => name)).toEqual(["Lyon", "Other"])
      expect(await actions()).toEqual([])
    })
  },
})

const valuesOf = ({
  name,
  role_ids,
  location_ids,
  sales_channel_ids,
  areas,
  locale,
}: PresetRow) => ({
  name,
  role_ids,
  location_ids,
  sales_channel_ids,
  areas,
  locale,
})
