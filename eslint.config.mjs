import tseslint from "typescript-eslint";

/** Holds the arrows of docs/architecture.md: app → components → lib → lib/domain, never back. */
const forbid = (files, bans, ignores = []) => ({
  files,
  ignores,
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: bans.map(([group, message]) => ({ group, message, allowTypeImports: true })) },
    ],
  },
});

const dataFiles = ["lib/*/*-queries.ts", "lib/*/*-commands.ts"];

const noDatabase = [
  ["@/prisma/generated/*", "**/prisma/generated/*", "pg", "@prisma/*"],
  "Only lib/platform and the queries and commands may touch the database.",
];
const noScreens = [
  ["@/app/*", "@/app/**", "@/components/**"],
  "Arrows go down: a screen is never imported from below.",
];
const noFramework = [
  ["react", "react-dom", "next", "next/*", "next-auth", "next-auth/*"],
  "No framework in this room.",
];

export default tseslint.config(
  { ignores: [".next/**", ".data/**", "node_modules/**", "prisma/generated/**", "next-env.d.ts"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/platform/config.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings are read in lib/platform/config.ts only." },
      ],
    },
  },
  forbid(
    ["lib/domain/**"],
    [
      [["@/*", "../../*", "!@/lib/domain/**"], "lib/domain imports nothing of ours."],
      noFramework,
      noDatabase,
      [["node:*", "server-only"], "lib/domain is pure."],
    ],
  ),
  forbid(
    ["lib/platform/**"],
    [
      noScreens,
      [["@/lib/*/*", "!@/lib/platform/*", "!@/lib/domain/**"], "lib/platform knows no subject of the field."],
    ],
  ),
  forbid(
    ["lib/access/**"],
    [
      noScreens,
      [
        ["@/lib/*/*", "!@/lib/access/*", "!@/lib/platform/*", "!@/lib/domain/**"],
        "lib/access knows no subject of the field.",
      ],
    ],
  ),
  forbid(dataFiles, [
    noScreens,
    noFramework,
    [
      ["@/lib/*/*-queries", "@/lib/*/*-commands"],
      "A subject never imports another subject's queries or commands: pages compose.",
    ],
  ]),
  forbid(
    ["lib/*/*.ts"],
    [noScreens, noFramework, noDatabase],
    [...dataFiles, "lib/domain/**", "lib/platform/**", "lib/access/**", "**/*.test.ts"],
  ),
  forbid(
    ["components/**"],
    [
      [["@/app/**"], "A component is never above a route."],
      [
        ["@/lib/*/*-queries", "@/lib/*/*-commands", "@/lib/platform/*", "@/lib/access/*"],
        "Components receive rows and actions as props.",
      ],
      noDatabase,
    ],
    ["components/ui/**"],
  ),
  forbid(
    ["components/ui/**"],
    [
      [["@/app/**", "@/lib/**", "@/components/*", "!@/components/ui"], "components/ui knows no word of the field."],
      noDatabase,
    ],
  ),
  forbid(
    ["app/**"],
    [[["@/lib/platform/database", "@/lib/platform/database/*"], "Routes go through lib/<subject>."], noDatabase],
  ),
  { files: ["scripts/**", "bench/**", "prisma/**"], rules: { "no-console": "off" } },
);
