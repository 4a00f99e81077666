import { isDeepStrictEqual } from "node:util"

import type { AccessExtension } from "../../../../utils/access-options"
import { AREAS } from "../../../../utils/areas"
import { labels as builtInLabels } from "../labels"
import { RESOURCES } from "../resources"
import type { Complain, ExtensionSet } from "./complaints"
import type { GrowingLabels } from "./words"

export type CatalogResource = {
  key: string
  area: string
  actions: readonly string[]
}

/** What there is, in the order to show it: Medusa's and ours first. */
export type MergedResources = {
  areas: readonly string[]
  resources: readonly CatalogResource[]
  labels: GrowingLabels
}

type Growing = Omit<MergedResources, "areas" | "resources"> & {
  areas: Set<string>
  resources: Map<string, { area: string; actions: string[] }>
}

/** Adds a host's areas, resources and actions to those that are built in. */
export function mergeResources(
  sets: readonly ExtensionSet[],
  complain: Complain
): MergedResources {
  const merged: Growing = {
    areas: new Set(AREAS),
    resources: new Map(
      Object.entries(RESOURCES).map(([key, { area, actions }]) => [
        key,
        { area, actions: [...actions] },
      ])
    ),
    labels: { areas: {}, resources: {}, actions: {}, permissions: {} },
  }
  for (const { path, set } of sets) {
    addAreas(merged, `${path}.areas`, set, complain)
  }
  // All areas first: a set may put its resources in another one's area.
  for (const { path, set } of sets) {
    addResources(merged, `${path}.resources`, set, complain)
    extendResources(merged, `${path}.extendResources`, set, complain)
  }
  return {
    areas: [...merged.areas],
    resources: [...merged.resources].map(([key, resource]) => ({
      key,
      ...resource,
    })),
    labels: merged.labels,
  }
}

function addAreas(
  { areas, labels }: Growing,
  path: string,
  set: AccessExtension,
  complain: Complain
): void {
  for (const [key, { label }] of Object.entries(set.areas)) {
    if (areas.has(key)) {
      complain(`${path}.${key}`, "there is an area of this key already")
      continue
    }
    areas.add(key)
    labels.areas[key] = label
  }
}

function addResources(
  merged: Growing,
  path: string,
  set: AccessExtension,
  complain: Complain
): void {
  for (const [key, { area, label, actions }] of Object.entries(set.resources)) {
    if (merged.resources.has(key)) {
      complain(
        `${path}.${key}`,
        "there is a resource of this key already; to add actions to one of Medusa's use extendResources"
      )
      continue
    }
    if (!merged.areas.has(area)) {
      complain(
        `${path}.${key}.area`,
        `there is no area "${area}": there are ${[...merged.areas].join(", ")}`
      )
    }
    merged.resources.set(key, { area, actions: [] })
    merged.labels.resources[key] = label
    addActions(merged, `${path}.${key}.actions`, key, actions, complain)
  }
}

function extendResources(
  merged: Growing,
  path: string,
  set: AccessExtension,
  complain: Complain
): void {
  for (const [key, actions] of Object.entries(set.extendResources)) {
    if (Object.hasOwn(RESOURCES, key)) {
      addActions(merged, `${path}.${key}`, key, actions, complain)
    } else {
      complain(
        `${path}.${key}`,
        "no resource of Medusa or of the plugin has this key"
      )
    }
  }
}

function addActions(
  { resources, labels }: Growing,
  path: string,
  resource: string,
  actions: AccessExtension["extendResources"][string],
  complain: Complain
): void {
  const known = resources.get(resource)?.actions
  for (const [action, said] of Object.entries(actions)) {
    if (known?.includes(action)) {
      complain(`${path}.${action}`, "there is an action of this key already")
      continue
    }
    known?.push(action)
    const { label, short } = isLabelled(said) ? said : { label: said }
    labels.permissions[`${resource}:${action}`] = label
    if (short) {
      const other = shortOf(labels, action)
      if (other && !isDeepStrictEqual(other, short)) {
        complain(
          `${path}.${action}.short`,
          "this action has a short label already, which all resources share"
        )
      }
      labels.actions[action] = short
    }
  }
}

const isLabelled = (
  said: AccessExtension["extendResources"][string][string]
): said is Extract<typeof said, { label: unknown }> =>
  typeof said === "object" && "label" in said

function shortOf(labels: GrowingLabels, action: string) {
  const ours: Readonly<Record<string, string>> = builtInLabels.en.actions
  return Object.hasOwn(ours, action) ? ours[action] : labels.actions[action]
}
