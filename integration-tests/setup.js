// Medusa's test runner asks for TLS, and hangs, on any other name.
if ([undefined, "127.0.0.1", "::1"].includes(process.env.DB_HOST)) {
  process.env.DB_HOST = "localhost"
}
process.env.DB_PORT ??= "5432"
process.env.DB_USERNAME ??= "postgres"
process.env.DB_PASSWORD ??= "postgres"
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.LOG_LEVEL ??= "error"
