"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { chapterHref } from "@/lib/chapters/chapter-address";
import { recordChapter } from "@/lib/chapters/chapter-commands";
import { CHAPTER_REFUSALS } from "@/lib/chapters/chapter-labels";
import { chapterSchema } from "@/lib/chapters/chapter-schema";

export const saveChapter = formAction({
  permission: "dossier:write",
  schema: chapterSchema,
  act: async (actor, input) => {
    const outcome = await recordChapter(actor, input);
    // The form then shows what stands in the dossier now, and starts from that.
    if (outcome && !outcome.ok) revalidatePath(`${chapterHref(input.clientId, input.theme)}/edit`);
    return outcome;
  },
  refusals: CHAPTER_REFUSALS,
  then: ({ clientId, theme }) => chapterHref(clientId, theme),
});
