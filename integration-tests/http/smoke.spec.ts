import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: ({ api, admin }) => {
    describe("the host with the plugin", () => {
      it("is healthy", async () => {
        const response = await api.get("/health")

        expect(response.status).toBe(200)
      })

      it("lets the administrator log in", async () => {
        const response = await admin.api.get<{ user: { email: string } }>(
          "/admin/users/me"
        )

        expect(response.status).toBe(200)
        expect(response.data.user.email).toBe("admin@example.com")
      })

      it("refuses who isn't logged in", async () => {
        const response = await api.get("/admin/users/me")

        expect(response.status).toBe(401)
      })
    })
  },
})
