/** What people are to each other, offered while typing; anything else may be typed as well. */
export const USUAL_RELATIONS: readonly string[] = [
  ...["partner", "dochter", "zoon", "zus", "broer", "moeder", "vader", "kleindochter", "kleinzoon", "schoondochter"],
  ...["schoonzoon", "schoonzus", "zwager", "nicht", "neef", "tante", "oom", "ex-partner"],
  ...["vriendin", "vriend", "buurvrouw", "buurman", "kennis", "collega", "oud-collega", "koorgenoot"],
  ...["iemand van de kerk", "iemand van de moskee", "iemand van de club", "mantelzorger", "maatje", "vrijwilliger"],
  ...["huisarts", "praktijkondersteuner", "wijkverpleegkundige", "hulp in de huishouding", "maatschappelijk werker"],
  ...["bewindvoerder", "hond", "kat", "vogel"],
];
