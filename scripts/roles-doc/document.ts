import { labels } from "../../src/modules/role/catalog/labels"
import { RESOURCES } from "../../src/modules/role/catalog/resources"
import { roleText } from "../../src/modules/role/catalog/role-text"
import {
  BUILT_IN_ROLES,
  type CatalogRole,
  isAssignable,
} from "../../src/modules/role/catalog/roles"
import { AREAS } from "../../src/utils/areas"
import { SAYINGS } from "./sentences"
import {
  frameTable,
  nameOf,
  pageTable,
  permissionTables,
  rootTable,
  table,
} from "./tables"

/** `docs/roles.md`, made from what the guard decides by, so that it can't say otherwise. */
export const rolesDocument = (): string =>
  `<!-- Made by \`npm run docs:roles\`; a change here is lost. The words are in scripts/roles-doc. -->

# Roles

A role is a named set of permissions, such as "Export orders". Who holds several roles may do what any of them allows.
Roles hold on every admin route of the host, in the dashboard and for API clients alike, and a change of them holds
within a second: nobody has to log in again.

- **Predefined roles** come with the plugin. They are the same in every account; to have one a little different, copy
  it.
- **Custom roles** belong to an account, which makes them from the permissions below: Settings → Team → Roles.
- **Roles from code** are added by the host's developers, with permissions of their own: [Extending](extending.md).

${table(
  ["role", "what its holder does"],
  BUILT_IN_ROLES.map((role) => [
    nameOf(role) + mark(role),
    roleText(role.key, "en").description,
  ])
)}

\\* Not offered yet: Pickups until a host adds permissions to it, Location administrator until locations hold everywhere.

## What somebody may do right now

1. **How they stand.** Suspended people, and users of the host whom nobody has given a place in the team, may do
   nothing. Who has a place and no role that holds sees a page that says so, and whom to ask.
2. **Their roles.** All of them together.
3. **Sections.** Permissions are grouped in sections. An account, or a person in it, can have some of them only: a role
   then gives what lies in these, and nothing of the others. Team can't be switched off.
4. **What belongs to the whole host** is in no role: [see below](#what-only-administrators-of-the-default-account-may).

${table(["section", "what is in it"], sections())}

What is out of reach disappears from the menus. A link to it opens a message that says what is missing and whom to ask.
Where a page shows something beyond a role beside what is within, only that part is left out: an order without its
payments.

## A role for a time

A role on a person can have an end. From that moment on it counts for nothing, in a request that is under way as little
as in the next; the person keeps their other roles. Administrator can have an end as well, as long as another one stays
for good.

## Who gives what

- Who gives a role has to hold all that is in it. So nobody raises themselves, or others above themselves.
- Only an Administrator gives, takes or changes the role Administrator, and acts on an Administrator.
- One Administrator always stays: the last one can't be removed, suspended or given another role.
- What was given is judged again when it is used: an invitation of somebody who has lost the right to give it waits for
  an Administrator, and an API key never does more than whoever gave it its roles may do at that moment.

## Custom roles

The editor shows sections, and in each what can be done with what. Before saving, it says what changes and for how many
people. Two things to know:

- A page asks for more than its name says: an order's page shows parcels, so "View orders" alone leaves them out. Copy
  the predefined role that is nearest, and take away from it.
- "View" for what is merely chosen elsewhere, such as sales channels, return reasons and locations, doesn't open its page
  in the settings. That takes a right to change it, or "View store settings".

A custom role is deleted when nobody holds it any more.

## The predefined roles, sentence by sentence

They follow the help pages of products that merchants know. Each sentence stands here in English, with what it comes to
in Medusa.

${BUILT_IN_ROLES.map(saying).join("\n\n")}

## Role by role

Administrator has all of these, and isn't in the tables.

${permissionTables()}

## Which pages open

${pageTable()}

Everybody has their own profile. After login one lands on the first of these within reach.

## What only Administrators of the default account may

These rights equal ruling the whole host, so they are in no role, no custom role and no API key's role. An Administrator
of another account doesn't have them either.

${rootTable()}

Beside these routes, parts of others: changing another user, setting the layout or the columns of a page for everybody,
changing somebody else's view of a table, searching everything at once, listing rows of an entity that isn't known, and
reading rows that were deleted. A route that the plugin doesn't know, as one of another plugin that nobody has mapped, is
for these Administrators only.

## What needs no role

The dashboard's frame. Where an answer could show more than it must, its fields are fixed.

${frameTable()}
`

const mark = (role: CatalogRole): string => (isAssignable(role) ? "" : " \\*")

const sections = (): string[][] =>
  AREAS.map((area) => [
    labels.en.areas[area],
    Object.entries(RESOURCES)
      .filter(([, resource]) => resource.area === area)
      .map(([key]) => labels.en.resources[key as keyof typeof RESOURCES])
      .join(", "),
  ]).map(([area, things]) => [area, things || "nothing of Medusa's own"])

function saying({ key }: CatalogRole): string {
  const { said, source, phrases } = SAYINGS[key]
  return [
    `### ${roleText(key, "en").name}`,
    `> ${said}\n>\n> — ${source}`,
    table(
      ["it says", "here"],
      phrases.map(([phrase, here]) => [phrase, here])
    ),
  ].join("\n\n")
}
