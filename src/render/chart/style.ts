/** How charts are drawn; lengths in points, colours `#rrggbb`. */
export interface ChartStyle {
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
  /** The second of two results next to each other. */
  readonly other: string;
  /** What an outline encloses. */
  readonly area: string;
  /** A target, and a limit to reach. */
  readonly target: string;
  readonly axis: string;
  readonly grid: string;
}
