import express from "express"

import { routedPath } from "../routed-path"

describe("the path that an address is routed by", () => {
  it.each([
    ["/admin/orders", "/admin/orders"],
    ["/admin/orders/?q=a/b", "/admin/orders/"],
    [
      "/admin/promotions/DON'T{%20}|\u00e9",
      "/admin/promotions/DON'T{%20}|\u00e9",
    ],
    ["/admin/orders#x", "/admin/orders"],
    ["/admin/orders?q=1#x", "/admin/orders"],
    ["http://shop.example.com/admin/orders?q=1", "/admin/orders"],
    ["HTTPS://a@shop.example.com:80/admin/orders", "/admin/orders"],
    ["//admin/orders", "//admin/orders"],
    // What Express would change on the way.
    ["/admin/orders/{#x/cancel", null],
    ["/admin/orders/'?q=#x", null],
    ["/admin/orders/|?q=\u00a0", null],
    ["/admin/orders\\1#", null],
    ["http://shop.example.com/admin/orders/{?x/cancel", null],
    ["http://shop.example.com?x/admin", null],
    ["ftp://shop.example.com/admin/orders", null],
    ["*", null],
    ["", null],
  ])("%s: %s", (address, path) => {
    expect(routedPath(address)).toBe(path)
  })

  it("is refused where Express takes it elsewhere after a middleware", async () => {
    const seen: string[] = []
    const app = express()
    app.use("/admin*", (req, _, next) => {
      seen.push(`${req.baseUrl}${req.path}`)
      next()
    })
    app.post("/admin/orders/:id", (req, _, next) => {
      seen.push(req.path)
      next()
    })
    const address = "/admin/orders/{#xcancel"

    await new Promise<void>((resolve) => {
      const req = { method: "POST", url: address, headers: {} }
      const res = { setHeader: () => undefined }
      app(
        req as unknown as express.Request,
        res as unknown as express.Response,
        () => resolve()
      )
    })

    expect(seen).toEqual([
      "/admin/orders/%7B/cancel",
      "/admin/orders/%7Bcancel",
    ])
    expect(routedPath(address)).toBeNull()
  })
})
