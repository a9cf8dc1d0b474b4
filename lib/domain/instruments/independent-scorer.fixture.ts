// A second scorer, written from the text of the manuals and from nothing of ours: no weights and no loops over items
// that know their points, but the scoring answers, the sums and the bands written out, as somebody with a pencil has
// them on a sheet beside the form. It imports nothing, so that a mistake in the data of an instrument shows, too.

type GivenAnswers = readonly (string | null)[];

interface PencilScore {
  status: "scored" | "incomplete";
  score: number | null;
  band: string | null;
  subscales: Record<string, number | null>;
  imputed: boolean;
  flags: string[];
}

/** Scores by hand. @throws for an instrument it does not know. */
export function scoreByHand(code: string, answers: GivenAnswers): PencilScore {
  const sheet = SHEETS.get(code);
  if (!sheet) throw new Error(`No sheet for ${code}`);
  return sheet(answers);
}

const SHEETS = new Map<string, (answers: GivenAnswers) => PencilScore>([
  // De Jong Gierveld: "ja" and "min of meer" count on 2, 3, 5, 6, 9, 10; "nee" and "min of meer" on 1, 4, 7, 8, 11.
  ["DJG-11", (answers) => scoreDeJongGierveld(answers, "SEESEESSEES", DJG_11_BANDS)],
  // The short form: items 3, 4, 7, 8, 9, 10 of the long one, in that order.
  ["DJG-6", (answers) => scoreDeJongGierveld(answers, "ESSSEE", DJG_6_BANDS)],
  ["LSNS-6", scoreLubben],
  ["UCLA-3", scoreUcla],
  ["PHQ-9", scorePhq9],
  ["PHQ-2", scorePhq2],
  ["GDS-15", scoreGds],
]);

// One word for each possible total, from the lowest.
const DJG_11_BANDS = words("not_lonely*3 moderately_lonely*6 strongly_lonely*2 very_strongly_lonely*1");
const DJG_6_BANDS = words("not_lonely*2 moderately_lonely*3 strongly_lonely*2");
const LSNS_BANDS = words("at_risk*12 not_at_risk*19");
const UCLA_BANDS = words("impossible*3 not_lonely*3 lonely*4");
const PHQ_9_BANDS = words("minimal*5 mild*5 moderate*5 moderately_severe*5 severe*8");
const PHQ_2_BANDS = words("negative*3 positive*4");
const GDS_BANDS = words("negative*6 positive*10");

// "With 1 or 2 missing: sum × 9 / answered, rounded half up", worked out for every sum of 8 and of 7 answers.
const OF_EIGHT = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27];
const OF_SEVEN = [0, 1, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 21, 22, 23, 24, 26, 27];

/** E: emotional, lonely in agreeing; S: social, lonely in disagreeing. "Min of meer" always counts. */
function scoreDeJongGierveld(answers: GivenAnswers, kinds: string, bands: readonly string[]): PencilScore {
  const lonely = { E: ["yes", "more_or_less"], S: ["no", "more_or_less"] };
  let [emotional, social, open, emotionalOpen, socialOpen] = [0, 0, 0, 0, 0];
  answers.forEach((answer, index) => {
    const isEmotional = kinds.charAt(index) === "E";
    if (answer === null) {
      open += 1;
      if (isEmotional) emotionalOpen += 1;
      else socialOpen += 1;
    } else if (isEmotional && lonely.E.includes(answer)) emotional += 1;
    else if (!isEmotional && lonely.S.includes(answer)) social += 1;
  });
  return {
    // One may be missing and adds nothing.
    ...(open > 1 ? NO_TOTAL : total(emotional + social, bands)),
    subscales: { emotional: emotionalOpen > 0 ? null : emotional, social: socialOpen > 0 ? null : social },
    imputed: false,
    flags: [],
  };
}

function scoreLubben([a = null, b = null, c = null, d = null, e = null, f = null]: GivenAnswers): PencilScore {
  const family = addUp([a, b, c]);
  const friends = addUp([d, e, f]);
  const sum = family === null || friends === null ? null : family + friends;
  return {
    ...(sum === null ? NO_TOTAL : total(sum, LSNS_BANDS)),
    subscales: { family, friends },
    imputed: false,
    flags: [],
  };
}

function scoreUcla(answers: GivenAnswers): PencilScore {
  const sum = addUp(answers);
  return { ...(sum === null ? NO_TOTAL : total(sum, UCLA_BANDS)), ...PLAIN };
}

function scorePhq2(answers: GivenAnswers): PencilScore {
  const sum = addUp(answers);
  return { ...(sum === null ? NO_TOTAL : total(sum, PHQ_2_BANDS)), ...PLAIN };
}

function scorePhq9(answers: GivenAnswers): PencilScore {
  const given = answers.flatMap((answer) => (answer === null ? [] : [answer]));
  const sum = addUp(given) ?? 0;
  const totals: Record<number, number | undefined> = { 9: sum, 8: OF_EIGHT[sum], 7: OF_SEVEN[sum] };
  const found = totals[given.length];
  return {
    ...(found === undefined ? NO_TOTAL : total(found, PHQ_9_BANDS)),
    subscales: {},
    imputed: given.length === 8 || given.length === 7,
    flags: flagsOfNinth(answers[8] ?? null),
  };
}

function flagsOfNinth(answer: string | null): string[] {
  if (answer === null) return ["self_harm_not_asked"];
  return answer === "0" ? [] : ["self_harm_raised"];
}

/** A point for NO on 1, 5, 7, 11 and 13, and for YES on the others. */
function scoreGds(answers: GivenAnswers): PencilScore {
  const sheet = "NYYYNYNYYYNYNYY";
  const letters = answers.map((answer) => (answer === null ? "-" : answer.charAt(0).toUpperCase())).join("");
  if (letters.includes("-")) return { ...NO_TOTAL, ...PLAIN };
  const points = [...letters].filter((letter, index) => letter === sheet.charAt(index)).length;
  return { ...total(points, GDS_BANDS), ...PLAIN };
}

const NO_TOTAL = { status: "incomplete", score: null, band: null } as const;
const PLAIN = { subscales: {}, imputed: false, flags: [] };

function total(score: number, bands: readonly string[]) {
  return { status: "scored", score, band: bands[score] ?? "none" } as const;
}

/** The digits added up; nothing when one is missing. */
function addUp(answers: GivenAnswers): number | null {
  let sum = 0;
  for (const answer of answers) {
    if (answer === null) return null;
    sum += "0123456789".indexOf(answer);
  }
  return sum;
}

/** "mild*2 severe*1" is mild, mild, severe. */
function words(text: string): string[] {
  return text.split(" ").flatMap((part) => {
    const [word = "", times = "0"] = part.split("*");
    return Array.from({ length: Number(times) }, () => word);
  });
}
