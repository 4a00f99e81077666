const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: "automatic" },
      },
      target: "es2022",
    },
  },
]

/**
 * @param {string} displayName what `npm test -- <name>` picks
 * @param {string[]} testMatch
 * @param {import("jest").Config} extra
 */
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: "node",
  transform: { "^.+\\.[jt]sx?$": swc },
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  // As hosts import it, for the code of docs/extending.md.
  moduleNameMapper: { "^medusa-plugin-team-access/(.+)$": "<rootDir>/src/$1" },
  modulePathIgnorePatterns: ["/.medusa/", "/.demo/", "/public/"],
  setupFiles: ["<rootDir>/integration-tests/setup.js"],
  ...extra,
})

/** @type {import("jest").Config} */
module.exports = {
  // Booting a host takes 11 s on an idle machine, and a minute on a busy one.
  testTimeout: 180_000,
  // Every host that was booted leaves some of itself behind: near the limit of
  // the heap the later suites would crawl.
  workerIdleMemoryLimit: "1GB",
  projects: [
    project("unit", [
      "src/**/__tests__/**/*.unit.spec.{ts,tsx}",
      "scripts/**/__tests__/**/*.unit.spec.ts",
    ]),
    project("modules", ["integration-tests/modules/**/*.spec.ts"]),
    project("http", ["integration-tests/http/**/*.spec.ts"]),
    project("queue", ["integration-tests/queue/**/*.spec.ts"]),
    project("browser", ["integration-tests/browser/**/*.spec.ts"], {
      testEnvironment: "<rootDir>/integration-tests/browser-environment.ts",
      globalSetup: "<rootDir>/integration-tests/browser-setup.ts",
      globalTeardown: "<rootDir>/integration-tests/browser-teardown.ts",
    }),
  ],
}
