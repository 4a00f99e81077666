import js from "@eslint/js"
import { defineConfig, globalIgnores } from "eslint/config"
import reactHooks from "eslint-plugin-react-hooks"
import globals from "globals"
import ts from "typescript-eslint"

export default defineConfig(
  globalIgnores([
    ".medusa",
    ".demo",
    "public",
    "static",
    "coverage",
    "integration-tests/fixtures/extending/wrong-permissions.ts",
  ]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [ts.configs.strict, ts.configs.stylistic],
    languageOptions: {
      parserOptions: {
        project: [
          "tsconfig.check.json",
          "src/admin/tsconfig.json",
          "integration-tests/fixtures/extending/tsconfig.json",
          "integration-tests/fixtures/extending/src/admin/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/return-await": [
        "error",
        "error-handling-correctness-only",
      ],
      // Medusa's services and modules are classes by its conventions.
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    // Interfaces are merged into, which types can't be.
    files: ["integration-tests/fixtures/extending/src/access.ts"],
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-empty-object-type": "off",
    },
  },
  {
    files: ["**/*.tsx", "src/admin/**/*.ts"],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["**/*.spec.{ts,tsx}", "integration-tests/**/*"],
    languageOptions: { globals: globals.jest },
  }
)
