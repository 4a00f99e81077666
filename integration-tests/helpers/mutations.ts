/** `[[[…]]]`, deeper than `JSON.stringify` can go. */
export const deepJson = (levels: number): string =>
  "[".repeat(levels) + "]".repeat(levels)

/** Values that a field of any kind might choke on, by what is odd about them. */
export const ODD_VALUES: [what: string, value: unknown][] = [
  ["null", null],
  ["a number", 5],
  ["a huge number", 1e308],
  ["a negative fraction", -1.5],
  ["true", true],
  ["nothing", ""],
  ["a space", " "],
  ["a NUL", "\u0000"],
  ["a NUL within", "a\u0000b@example.com"],
  ["half a surrogate pair", "a\ud800b"],
  ["the other half", "\udfff"],
  ["a long string", "x".repeat(20_000)],
  ["a prototype's name", "__proto__"],
  ["an object", {}],
  ["an operator", { $ne: null }],
  ["an object like an array", { length: 2, 0: "a", 1: "b" }],
  ["an object with its own toString", { toString: "x", valueOf: "y" }],
  ["an empty array", []],
  ["an array of null", [null]],
  ["an array of arrays", [[["a"]]]],
  ["an array with a NUL", ["\u0000"]],
  ["an array with half a pair", ["\ud800"]],
  ["an array of operators", [{ $gt: "" }]],
  ["an array of long strings", ["x".repeat(10_000), "y".repeat(10_000)]],
  ["a deep array", JSON.parse(deepJson(2_000))],
  ["SQL", "'; drop table team_invitation; --"],
]

const keys = Array.from({ length: 2_000 }, (_, at) => [`k${at}`, at])

/** JSON that is no such body at all. */
export const ODD_BODIES: [what: string, json: string][] = [
  ["an array", "[]"],
  ["an array of a body", '[{"token": "a", "emails": ["a@example.com"]}]'],
  ["an unknown key", '{"surprise": true}'],
  ["a prototype key", '{"__proto__": {"admin": true}}'],
  ["a constructor", '{"constructor": {"prototype": {"admin": true}}}'],
  ["a deep object", `{"a": ${deepJson(40_000)}}`],
  ["many keys", JSON.stringify(Object.fromEntries(keys))],
  ["an empty key", '{"": ""}'],
  ["a NUL as key", '{"\\u0000": 1}'],
]

/** What is sent as it is, with its type. */
export const ODD_PAYLOADS: [what: string, type: string, body: string][] = [
  ["broken JSON", "application/json", '{"emails": ['],
  ["no JSON at all", "application/json", "emails=a"],
  ["a JSON string", "application/json", '"text"'],
  ["a JSON number", "application/json", "5"],
  ["JSON null", "application/json", "null"],
  ["JSON with a raw NUL", "application/json", '{"token": "a\u0000"}'],
  ["an unknown charset", "application/json; charset=klingon", "{}"],
  ["text", "text/plain", "hello"],
  ["XML", "application/xml", "<emails/>"],
  ["a form", "application/x-www-form-urlencoded", "emails[]=a&token[$ne]=b"],
  [
    "a multipart form without parts",
    "multipart/form-data; boundary=x",
    "--x--",
  ],
  ["no type anybody knows", "nonsense", "hello"],
]
