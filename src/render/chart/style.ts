/** How charts look; lengths in points, colours `#rrggbb`. */
export interface ChartLook {
  /** Paragraph style of all labels, and its font size. */
  readonly label: string;
  readonly size: number;
  readonly colors: ChartColors;
  readonly width: number;
  readonly height: number;
}

export interface ChartColors {
  /** Results, as a line, a bar or an outline. */
  readonly result: string;
  /** The same where two that stand side by side are told apart. */
  readonly other: string;
  /** What an outline encloses. */
  readonly area: string;
  /** A target, and a limit that is to be reached. */
  readonly target: string;
  readonly axis: string;
  readonly grid: string;
}
