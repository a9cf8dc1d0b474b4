import type { Dice } from "./random";

export type Sex = "female" | "male";

export interface MadeUpName {
  readonly givenName: string | null;
  readonly prefix: string | null;
  readonly familyName: string | null;
}

interface Origin {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

/** Given names of the Dutch who are old now; the library knows those of their grandchildren. */
const OLD_DUTCH = {
  female: words(
    "Johanna Cornelia Wilhelmina Hendrika Geertruida Adriana Annie Riet Truus Jannie Greetje Alida Jacoba Petronella " +
      "Elisabeth Gerda Toos Corrie Mien Nel Grietje Trijntje Dirkje Willemijn Rie Ans Hennie Tiny Bep Jopie",
  ),
  male: words(
    "Johannes Cornelis Hendrik Gerrit Willem Jan Piet Kees Arie Jacobus Dirk Klaas Theo Gerard Wim Henk Bertus Leendert " +
      "Antonius Adrianus Teunis Harm Sjoerd Wouter Barend Cor Joop Rinus Frits Anton",
  ),
};

const ORIGINS = {
  turkish: {
    female: words("Ayşe Fatma Emine Hatice Zeynep Gülsüm Şerife Hanife Meryem Nurten"),
    male: words("Mehmet Mustafa Ahmet Ali Hasan Hüseyin İbrahim Osman Ramazan Süleyman"),
    family: words("Yılmaz Demir Şahin Çelik Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Koç"),
  },
  moroccan: {
    female: words("Fatima Khadija Aïcha Zohra Malika Naima Rachida Latifa Halima Mina"),
    male: words("Mohamed Ahmed Hassan Abdellah Driss Mustapha Lahcen Brahim Said Omar"),
    family: ["El Idrissi", "Bouali", "El Khattabi", "Azzouzi", "Ben Ali", "Amrani", "El Bakkali", "Haddou", "Tahiri"],
  },
  surinamese: {
    female: words("Lilian Hilda Sita Radjkoemari Norma Gladys Irma Indra Muriel Savitri"),
    male: words("Ramon Errol Dewan Henny Soeresh Waldo Iwan Ronald Bhagwan Rudolf"),
    family: words("Ramdin Pinas Kartosen Jharap Blijd Wijngaarde Baldewsingh Sewnath Ramlal Deekman Sital Kromosoeto"),
  },
  polish: {
    female: words("Krystyna Danuta Teresa Barbara Halina Jadwiga Małgorzata Ewa"),
    male: words("Andrzej Stanisław Jerzy Zbigniew Tadeusz Marek Krzysztof Józef"),
    family: words("Nowak Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Wożniak Dąbrowski"),
  },
  chinese: {
    female: ["Mei Ling", "Xiu Ying", "Yuk Lan", "Li Hua", "Siu Fong"],
    male: ["Kwok Wai", "Ming", "Wai Keung", "Jian", "Chi Hung"],
    family: words("Chen Wong Li Zhang Cheung Liu Lam Chan Wang Hu"),
  },
  moluccan: {
    female: words("Agustina Johana Dortje Mientje Costansina Yohana"),
    male: words("Markus Elias Frederik Petrus Lodewijk Zeth"),
    family: words("Tahitu Pattiasina Latumahina Manuhutu Sahetapy Lekatompessy Tuankotta"),
  },
} as const satisfies Record<string, Origin>;

const PREFIXES = words("de van den der het ter ten 't la le te op");

/** A name as they live side by side in a Dutch neighbourhood. */
export function makeUpName(dice: Dice, sex: Sex, isOld: boolean): MadeUpName {
  const origin = dice.weighted<keyof typeof ORIGINS | "dutch">([
    ["dutch", 70],
    ["turkish", 7],
    ["moroccan", 7],
    ["surinamese", 7],
    ["polish", 4],
    ["chinese", 3],
    ["moluccan", 2],
  ]);
  if (origin === "dutch") return dutchName(dice, sex, isOld);
  const names = ORIGINS[origin];
  return { givenName: dice.pick(names[sex]), prefix: null, familyName: dice.pick<string>(names.family) };
}

/** A name that strains every list: given names in full, a prefix and two families. */
export function makeUpLongName(dice: Dice, sex: Sex): MadeUpName {
  return {
    givenName: dice.some(OLD_DUTCH[sex], 4).join(" "),
    prefix: "van den",
    familyName: `${dice.pick(["Oudenhoven", "Bosschenhoofd", "Cranenburgh"])} tot den Wolde-van ${dice.pick(["Wassenaer Obdam", "Schaerweijde", "Nieuwenhuijzen"])}`,
  };
}

function dutchName(dice: Dice, sex: Sex, isOld: boolean): MadeUpName {
  const givenName = isOld ? dice.pick(OLD_DUTCH[sex]) : dice.faker.person.firstName(sex);
  const { prefix, familyName } = splitPrefix(dice.faker.person.lastName());
  const isDouble = isOld && sex === "female" && dice.chance(0.3);
  return {
    givenName: dice.chance(0.25) ? initialsOf(dice, givenName) : givenName,
    prefix,
    familyName: isDouble ? `${familyName}-${dice.faker.person.lastName()}` : familyName,
  };
}

/** "van der Meulen" → "van der" and "Meulen". */
function splitPrefix(family: string): { prefix: string | null; familyName: string } {
  const parts = family.split(" ");
  const first = parts.findIndex((part) => !PREFIXES.includes(part));
  if (first <= 0) return { prefix: null, familyName: family };
  return { prefix: parts.slice(0, first).join(" "), familyName: parts.slice(first).join(" ") };
}

function initialsOf(dice: Dice, givenName: string): string {
  const first = `${givenName.charAt(0)}.`;
  return dice.chance(0.6) ? `${first}${dice.pick([..."ABCEGHJLMPTW"])}.` : first;
}

function words(list: string): string[] {
  return list.split(" ");
}
