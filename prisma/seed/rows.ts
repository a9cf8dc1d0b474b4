import type { Prisma } from "@/prisma/generated/client";

/** The rows of the demonstration, table by table, in an order in which each finds what it refers to. */
export interface Rows {
  readonly organisation: Prisma.OrganisationCreateManyInput[];
  readonly team: Prisma.TeamCreateManyInput[];
  readonly team_area: Prisma.TeamAreaCreateManyInput[];
  readonly destination: Prisma.DestinationCreateManyInput[];
  readonly user: Prisma.UserCreateManyInput[];
  readonly membership: Prisma.MembershipCreateManyInput[];
  readonly client: Prisma.ClientCreateManyInput[];
  readonly journey: Prisma.JourneyCreateManyInput[];
  readonly journey_move: Prisma.JourneyMoveCreateManyInput[];
  readonly signal: Prisma.SignalCreateManyInput[];
  readonly contact_moment: Prisma.ContactMomentCreateManyInput[];
  readonly network_person: Prisma.NetworkPersonCreateManyInput[];
  readonly network_inventory: Prisma.NetworkInventoryCreateManyInput[];
  readonly assessment: Prisma.AssessmentCreateManyInput[];
  readonly social_type_record: Prisma.SocialTypeRecordCreateManyInput[];
  readonly life_event: Prisma.LifeEventCreateManyInput[];
  readonly competency_rating: Prisma.CompetencyRatingCreateManyInput[];
  readonly chapter_entry: Prisma.ChapterEntryCreateManyInput[];
  readonly participation_rating: Prisma.ParticipationRatingCreateManyInput[];
  readonly safety_task: Prisma.SafetyTaskCreateManyInput[];
  readonly consent: Prisma.ConsentCreateManyInput[];
  readonly referral: Prisma.ReferralCreateManyInput[];
  readonly referral_event: Prisma.ReferralEventCreateManyInput[];
  readonly participation_perspective: Prisma.ParticipationPerspectiveCreateManyInput[];
  readonly goal: Prisma.GoalCreateManyInput[];
  readonly activity: Prisma.ActivityCreateManyInput[];
}

export function emptyRows(): Rows {
  return {
    organisation: [],
    team: [],
    team_area: [],
    destination: [],
    user: [],
    membership: [],
    client: [],
    journey: [],
    journey_move: [],
    signal: [],
    contact_moment: [],
    network_person: [],
    network_inventory: [],
    assessment: [],
    social_type_record: [],
    life_event: [],
    competency_rating: [],
    chapter_entry: [],
    participation_rating: [],
    safety_task: [],
    consent: [],
    referral: [],
    referral_event: [],
    participation_perspective: [],
    goal: [],
    activity: [],
  };
}
