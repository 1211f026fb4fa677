/** Who fills in a part of a report, and by when. The official template prints nothing of it, and no file for submission holds it. */
export interface OwnerInput {
  /** The unit that fills it in. */
  readonly unit: string;
  /** The person, with title. */
  readonly person?: string | undefined;
  /** Where the person is written to. */
  readonly email?: string | undefined;
  /** The day by which it has to be filled in: year-month-day in the Common Era, for example 2025-08-15. */
  readonly due?: string | undefined;
}
