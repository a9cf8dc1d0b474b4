import { base, en, Faker, nl } from "@faker-js/faker";

/** Everything that chance decides in the demonstration, from one number: the same number, the same people. */
export class Dice {
  readonly faker: Faker;
  private readonly decks = new Map<object, number[]>();

  constructor(seed: number) {
    this.faker = new Faker({ locale: [nl, en, base], seed });
  }

  uuid(): string {
    return this.faker.string.uuid();
  }

  hex(length: number): string {
    return this.faker.string.hexadecimal({ length, casing: "lower", prefix: "" });
  }

  /** True in this share of the throws. */
  chance(share: number): boolean {
    return this.faker.number.float() < share;
  }

  /** A whole number, both ends included; the lower end when the upper lies below it. */
  int(min: number, max: number): number {
    return this.faker.number.int({ min, max: Math.max(min, max) });
  }

  pick<T>(list: readonly T[]): T {
    return this.faker.helpers.arrayElement(list);
  }

  /** So many different elements, in the order of chance. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.faker.helpers.arrayElements(list, Math.min(count, list.length));
  }

  /** One of the values, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    return this.faker.helpers.weightedArrayElement(choices.map(([value, weight]) => ({ value, weight })));
  }

  /**
   * One of the values, dealt from a shuffled deck that holds each as often as its number says, and is dealt out before
   * it is shuffled again: so that rare ones turn up on every day. The deck is known by the list itself.
   */
  deal<T>(deck: readonly (readonly [value: T, count: number])[]): T {
    let left = this.decks.get(deck) ?? [];
    if (left.length === 0) {
      left = this.shuffle(deck.flatMap(([, count], index) => Array.from({ length: count }, () => index)));
      this.decks.set(deck, left);
    }
    const card = deck[left.pop() ?? 0];
    if (!card) throw new RangeError("A deck without cards");
    return card[0];
  }

  shuffle<T>(list: readonly T[]): T[] {
    return this.faker.helpers.shuffle(list);
  }
}
