import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ModuleJoinerConfig } from "@medusajs/framework/types"
import { GraphQLUtils } from "@medusajs/framework/utils"

let last: { configs: ModuleJoinerConfig[]; names: ReadonlySet<string> } = {
  configs: [],
  names: new Set(),
}

/**
 * Names of all relations that this host has: of Medusa's modules, of others, and
 * of the links between them. Complete once the modules are loaded.
 */
export function relationNames(): ReadonlySet<string> {
  const configs = MedusaModule.getAllJoinerConfigs()
  const isKnown =
    configs.length === last.configs.length &&
    configs.every((config, index) => config === last.configs[index])
  if (!isKnown) {
    last = { configs, names: relationNamesOf(configs) }
  }
  return last.names
}

/** The same, of given modules and links. */
export function relationNamesOf(
  configs: readonly ModuleJoinerConfig[]
): ReadonlySet<string> {
  const schemas = configs.map(({ schema }) => parseSchema(schema))
  const plain = new Set([
    ...PLAIN_TYPES,
    ...schemas.flatMap(({ definitions }) =>
      definitions.flatMap((definition) =>
        definition.kind === "EnumTypeDefinition" ||
        definition.kind === "ScalarTypeDefinition"
          ? definition.name.value
          : []
      )
    ),
  ])
  return new Set([
    ...schemas.flatMap((schema) => fieldsOfOtherTypes(schema, plain)),
    ...configs.flatMap(joinedNames),
  ])
}

/** Of the language, and those that the host's own schemas use undeclared. */
const PLAIN_TYPES = [
  "ID",
  "String",
  "Int",
  "Float",
  "Boolean",
  "DateTime",
  "JSON",
  "Json",
]

type Schema = Pick<GraphQLUtils.DocumentNode, "definitions">

const NO_SCHEMA: Schema = { definitions: [] }

function parseSchema(schema: ModuleJoinerConfig["schema"]): Schema {
  return schema?.trim() ? GraphQLUtils.parse(schema) : NO_SCHEMA
}

/** A type that nobody declares is taken for a relation's, not for a plain one. */
function fieldsOfOtherTypes(
  { definitions }: Schema,
  plain: ReadonlySet<string>
): string[] {
  return definitions.flatMap((definition) =>
    definition.kind === "ObjectTypeDefinition" ||
    definition.kind === "ObjectTypeExtension"
      ? (definition.fields ?? []).flatMap((field) =>
          plain.has(innerType(field.type)) ? [] : field.name.value
        )
      : []
  )
}

function innerType(type: GraphQLUtils.TypeNode): string {
  return type.kind === "NamedType" ? type.name.value : innerType(type.type)
}

/** What is joined to other modules' rows, and what stands for a longer way there. */
const joinedNames = ({
  relationships = [],
  extends: extended = [],
  fieldAlias = {},
}: ModuleJoinerConfig & {
  fieldAlias?: Record<string, unknown>
}): string[] => [
  ...relationships.map(({ alias }) => alias),
  ...Object.keys(fieldAlias),
  ...extended.flatMap((extension) => [
    extension.relationship.alias,
    ...Object.keys(extension.fieldAlias ?? {}),
  ]),
]
