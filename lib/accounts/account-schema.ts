import { z } from "zod";
import { uuidField } from "@/lib/platform/form-fields";

export const switchAccountSchema = z.object({
  userId: uuidField,
  isActive: z.enum(["true", "false"]).transform((text) => text === "true"),
});
export type SwitchAccount = z.output<typeof switchAccountSchema>;
