import type { LivedValence } from "@/lib/domain/taxonomy/life-events";

export const SUPPORT_FROM = [
  "mijn zus",
  "de buren",
  "mijn man",
  "mijn vrouw",
  "de kinderen",
  "de huisarts",
  "een vriendin",
  "de dominee",
  "collega's van de werf",
];

export const ABSENT_WORDS = [
  "Iedereen was zelf in de rouw.",
  "Woonde toen in het buitenland en kende er niemand.",
  "De familie wilde er niet over praten.",
];

/** In the client's own words, and how they lived it; long words come up as they do in life. */
export const OWN_EVENTS: readonly (readonly [string, LivedValence])[] = [
  ["De winkel ging dicht", "negative"],
  ["Eerste keer naar zee met de kleinkinderen", "positive"],
  ["Gevlucht uit Vietnam", "negative"],
  ["Rijbewijs ingeleverd", "negative"],
  ["Zilveren jubileum bij de arbeidsongeschiktheidsverzekeringsmaatschappij", "positive"],
  ["Kinderen uit huis", "mixed"],
  ["Opgenomen in het ziekenhuis met een hersenvliesontsteking", "negative"],
  ["Met pensioen", "mixed"],
  ["Het koor hield op", "negative"],
];

export const LIFE_NOTES = [
  "Praat er liever niet over als de zoon erbij is.",
  "Begon er zelf over bij de foto op het dressoir. Wil er nog een keer op terugkomen.",
  "Heeft dit nooit aan iemand verteld. Niet zelf over beginnen.",
  "Is er trots op. Een goed begin van een gesprek.",
];
