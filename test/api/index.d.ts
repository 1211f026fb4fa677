import * as z from 'zod';

/** How the items of a list are marked: "1)", "1.", "-", "•", "ก.", "๑.". */
declare const LIST_STYLES: readonly [
  'decimal-paren',
  'decimal-dot',
  'dash',
  'bullet',
  'thai-letters',
  'thai-digits',
];
type ListStyleName = (typeof LIST_STYLES)[number];

/** A run of text of one look; flags that are absent are off. */
interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
}
/** A link; `target` is an absolute address with Thai letters percent-encoded. */
interface TextLink {
  readonly type: 'link';
  readonly target: string;
  readonly text: readonly (TextRun | TextBreak)[];
}
interface TextBreak {
  readonly type: 'break';
}
/** A piece of text in a parsed report. */
type Inline = TextRun | TextLink | TextBreak;
/** A piece of text as a report gives it: a string, or marked text that may hold further pieces. */
type InlineInput =
  | string
  | {
      type: 'text';
      text: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      superscript?: boolean;
    }
  | {
      type: 'bold' | 'italic' | 'underline' | 'superscript';
      text: TextInput;
    }
  | {
      type: 'link';
      target: string;
      text: TextInput;
    }
  | {
      type: 'break';
    };
type TextInput = InlineInput | InlineInput[];
/** A block as a report gives it. */
type BlockInput =
  | {
      type: 'heading' | 'paragraph' | 'note';
      text: TextInput;
    }
  | {
      type: 'list';
      style: ListStyleName;
      start?: number;
      items: ListItemInput[];
    }
  | {
      type: 'table';
      caption?: TextInput;
      widths?: number[];
      headerRows?: number;
      rows: TableCellInput[][];
    }
  | ({
      type: 'figure';
    } & FigureInput)
  | {
      type: 'figures';
      columns?: number;
      figures: FigureInput[];
    }
  | {
      type: 'page-break';
    };
interface FigureInput {
  image: string;
  caption?: TextInput;
  alt?: string;
  width?: number;
}
type ListItemInput =
  | string
  | {
      marker?: string;
      text?: TextInput;
      children?: BlockInput[];
    };
type TableCellInput =
  | TextInput
  | {
      text: TextInput;
      columnSpan?: number;
      rowSpan?: number;
    };

/** Text whose wrapped lines are joined, and how many were. */
interface JoinedText {
  readonly text: string;
  readonly joined: number;
}
/**
 * Joins the lines of Markdown, or of plain text, that a page has wrapped, and parts the paragraphs so found by an empty line.
 * What front matter, code, tables and headings hold stays, as do line ends that are asked for with two spaces or a backslash.
 */
declare function joinLines(text: string): JoinedText;

/** A cell of a user's table in a parsed report. */
interface TableCellContent {
  readonly text: readonly Inline[];
  /** Number of columns and rows that the cell covers; absent: one. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A piece of a result, an answer or an appendix in a parsed report. */
type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | FigureRowBlock
  | NoteBlock
  | PageBreakBlock;
interface HeadingBlock {
  readonly type: 'heading';
  readonly text: readonly Inline[];
}
interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: readonly Inline[];
}
interface ListBlock {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly items: readonly ListItemContent[];
}
interface ListItemContent {
  /** As printed, for example "1)"; always there in a parsed report. */
  readonly marker: string;
  readonly text: readonly Inline[];
  readonly children: readonly Block[];
}
interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  /** Column widths, per cent; absent: equal. */
  readonly widths?: readonly number[];
  /** Number of rows at the top that head the columns and repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}
interface FigureBlock {
  readonly type: 'figure';
  /** A path inside the report's folder, or a data: URL. */
  readonly image: string;
  readonly caption?: readonly Inline[];
  /** For readers who cannot see the picture; the caption stands in where it is absent. */
  readonly alt?: string;
  /** Width, per cent of the column; absent: the picture's own, at most the column's. */
  readonly width?: number;
}
/** Figures side by side, in as many rows as they need. */
interface FigureRowBlock {
  readonly type: 'figures';
  /** Figures in a row. */
  readonly columns: number;
  readonly figures: readonly Omit<FigureBlock, 'type'>[];
}
interface NoteBlock {
  readonly type: 'note';
  readonly text: readonly Inline[];
}
interface PageBreakBlock {
  readonly type: 'page-break';
}

/** A criterion or guideline of the standard, as the report restates it. */
interface Statement {
  readonly text: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
  /** Whether the agency meets it; printed as a tick where it is given. */
  readonly met?: boolean;
}
type StatementInput =
  | string
  | {
      text: TextInput;
      points?: TextInput[];
      met?: boolean;
    };

declare const itemSchema: z.ZodPipe<
  z.ZodObject<
    {
      code: z.ZodString;
      title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      shortTitle: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      summary: z.ZodOptional<
        z.ZodObject<
          {
            basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            advance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            significance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          },
          z.core.$strict
        >
      >;
      columns: z.ZodPipe<
        z.ZodPrefault<
          z.ZodObject<
            {
              level: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              guideline: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              result: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            },
            z.core.$strict
          >
        >,
        z.ZodTransform<
          {
            level: string;
            guideline: string;
            result: string;
          },
          {
            level?: string | undefined;
            guideline?: string | undefined;
            result?: string | undefined;
          }
        >
      >;
      levels: z.ZodArray<
        z.ZodObject<
          {
            level: z.ZodEnum<{
              basic: 'basic';
              advance: 'advance';
              significance: 'significance';
            }>;
            criteria: z.ZodDefault<
              z.ZodArray<
                z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>
              >
            >;
            guidelines: z.ZodDefault<
              z.ZodArray<
                z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>
              >
            >;
            result: z.ZodDefault<
              z.ZodType<
                readonly Block[],
                string | BlockInput[],
                z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
              >
            >;
            evidence: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                    title: z.ZodType<
                      readonly Inline[],
                      TextInput,
                      z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                    >;
                    link: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    year: z.ZodOptional<z.ZodInt>;
                    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  },
                  z.core.$strict
                >
              >
            >;
            passed: z.ZodOptional<z.ZodBoolean>;
            recommendation: z.ZodPipe<
              z.ZodOptional<
                z.ZodType<
                  readonly Block[],
                  string | BlockInput[],
                  z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                >
              >,
              z.ZodTransform<readonly Block[] | undefined, readonly Block[] | undefined>
            >;
          },
          z.core.$strict
        >
      >;
    },
    z.core.$strict
  >,
  z.ZodTransform<
    {
      shortTitle?: string | undefined;
      title: string;
      code: string;
      columns: {
        level: string;
        guideline: string;
        result: string;
      };
      levels: {
        level: 'basic' | 'advance' | 'significance';
        criteria: Statement[];
        guidelines: Statement[];
        result: readonly Block[];
        recommendation: readonly Block[] | undefined;
        evidence?:
          | {
              title: readonly Inline[];
              id?: string | undefined;
              link?: string | undefined;
              file?: string | undefined;
              year?: number | undefined;
              unit?: string | undefined;
            }[]
          | undefined;
        passed?: boolean | undefined;
      }[];
      summary?:
        | {
            basic?: string | undefined;
            advance?: string | undefined;
            significance?: string | undefined;
          }
        | undefined;
    },
    {
      code: string;
      columns: {
        level: string;
        guideline: string;
        result: string;
      };
      levels: {
        level: 'basic' | 'advance' | 'significance';
        criteria: Statement[];
        guidelines: Statement[];
        result: readonly Block[];
        recommendation: readonly Block[] | undefined;
        evidence?:
          | {
              title: readonly Inline[];
              id?: string | undefined;
              link?: string | undefined;
              file?: string | undefined;
              year?: number | undefined;
              unit?: string | undefined;
            }[]
          | undefined;
        passed?: boolean | undefined;
      }[];
      title?: string | undefined;
      shortTitle?: string | undefined;
      summary?:
        | {
            basic?: string | undefined;
            advance?: string | undefined;
            significance?: string | undefined;
          }
        | undefined;
    }
  >
>;
type Item = z.output<typeof itemSchema>;
/** A category 1 to 6. */
declare const categorySchema: z.ZodPipe<
  z.ZodObject<
    {
      number: z.ZodInt;
      title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      goal: z.ZodOptional<
        z.ZodType<readonly Inline[], TextInput, z.core.$ZodTypeInternals<readonly Inline[], TextInput>>
      >;
      items: z.ZodArray<
        z.ZodPipe<
          z.ZodObject<
            {
              code: z.ZodString;
              title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              shortTitle: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              summary: z.ZodOptional<
                z.ZodObject<
                  {
                    basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                    advance: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                    significance: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                  },
                  z.core.$strict
                >
              >;
              columns: z.ZodPipe<
                z.ZodPrefault<
                  z.ZodObject<
                    {
                      level: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      guideline: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      result: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                    },
                    z.core.$strict
                  >
                >,
                z.ZodTransform<
                  {
                    level: string;
                    guideline: string;
                    result: string;
                  },
                  {
                    level?: string | undefined;
                    guideline?: string | undefined;
                    result?: string | undefined;
                  }
                >
              >;
              levels: z.ZodArray<
                z.ZodObject<
                  {
                    level: z.ZodEnum<{
                      basic: 'basic';
                      advance: 'advance';
                      significance: 'significance';
                    }>;
                    criteria: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Statement,
                          StatementInput,
                          z.core.$ZodTypeInternals<Statement, StatementInput>
                        >
                      >
                    >;
                    guidelines: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Statement,
                          StatementInput,
                          z.core.$ZodTypeInternals<Statement, StatementInput>
                        >
                      >
                    >;
                    result: z.ZodDefault<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >
                    >;
                    evidence: z.ZodOptional<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                            title: z.ZodType<
                              readonly Inline[],
                              TextInput,
                              z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                            >;
                            link: z.ZodOptional<z.ZodString>;
                            file: z.ZodOptional<z.ZodString>;
                            year: z.ZodOptional<z.ZodInt>;
                            unit: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                          },
                          z.core.$strict
                        >
                      >
                    >;
                    passed: z.ZodOptional<z.ZodBoolean>;
                    recommendation: z.ZodPipe<
                      z.ZodOptional<
                        z.ZodType<
                          readonly Block[],
                          string | BlockInput[],
                          z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                        >
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[] | undefined>
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodTransform<
            {
              shortTitle?: string | undefined;
              title: string;
              code: string;
              columns: {
                level: string;
                guideline: string;
                result: string;
              };
              levels: {
                level: 'basic' | 'advance' | 'significance';
                criteria: Statement[];
                guidelines: Statement[];
                result: readonly Block[];
                recommendation: readonly Block[] | undefined;
                evidence?:
                  | {
                      title: readonly Inline[];
                      id?: string | undefined;
                      link?: string | undefined;
                      file?: string | undefined;
                      year?: number | undefined;
                      unit?: string | undefined;
                    }[]
                  | undefined;
                passed?: boolean | undefined;
              }[];
              summary?:
                | {
                    basic?: string | undefined;
                    advance?: string | undefined;
                    significance?: string | undefined;
                  }
                | undefined;
            },
            {
              code: string;
              columns: {
                level: string;
                guideline: string;
                result: string;
              };
              levels: {
                level: 'basic' | 'advance' | 'significance';
                criteria: Statement[];
                guidelines: Statement[];
                result: readonly Block[];
                recommendation: readonly Block[] | undefined;
                evidence?:
                  | {
                      title: readonly Inline[];
                      id?: string | undefined;
                      link?: string | undefined;
                      file?: string | undefined;
                      year?: number | undefined;
                      unit?: string | undefined;
                    }[]
                  | undefined;
                passed?: boolean | undefined;
              }[];
              title?: string | undefined;
              shortTitle?: string | undefined;
              summary?:
                | {
                    basic?: string | undefined;
                    advance?: string | undefined;
                    significance?: string | undefined;
                  }
                | undefined;
            }
          >
        >
      >;
    },
    z.core.$strict
  >,
  z.ZodTransform<
    {
      title: string;
      goal?: readonly Inline[] | undefined;
      number: number;
      items: {
        shortTitle?: string | undefined;
        title: string;
        code: string;
        columns: {
          level: string;
          guideline: string;
          result: string;
        };
        levels: {
          level: 'basic' | 'advance' | 'significance';
          criteria: Statement[];
          guidelines: Statement[];
          result: readonly Block[];
          recommendation: readonly Block[] | undefined;
          evidence?:
            | {
                title: readonly Inline[];
                id?: string | undefined;
                link?: string | undefined;
                file?: string | undefined;
                year?: number | undefined;
                unit?: string | undefined;
              }[]
            | undefined;
          passed?: boolean | undefined;
        }[];
        summary?:
          | {
              basic?: string | undefined;
              advance?: string | undefined;
              significance?: string | undefined;
            }
          | undefined;
      }[];
    },
    {
      number: number;
      items: {
        shortTitle?: string | undefined;
        title: string;
        code: string;
        columns: {
          level: string;
          guideline: string;
          result: string;
        };
        levels: {
          level: 'basic' | 'advance' | 'significance';
          criteria: Statement[];
          guidelines: Statement[];
          result: readonly Block[];
          recommendation: readonly Block[] | undefined;
          evidence?:
            | {
                title: readonly Inline[];
                id?: string | undefined;
                link?: string | undefined;
                file?: string | undefined;
                year?: number | undefined;
                unit?: string | undefined;
              }[]
            | undefined;
          passed?: boolean | undefined;
        }[];
        summary?:
          | {
              basic?: string | undefined;
              advance?: string | undefined;
              significance?: string | undefined;
            }
          | undefined;
      }[];
      title?: string | undefined;
      goal?: readonly Inline[] | undefined;
    }
  >
>;
type Category = z.output<typeof categorySchema>;

/** How much one report may need; `Infinity` is no limit. */
interface Limits {
  /** Bytes of each file of a report, and of all its texts together as UTF-8. */
  readonly reportBytes: number;
  /** UTF-16 units of one text; a data: URL counts as a picture instead. */
  readonly fieldCharacters: number;
  /** Levels of nested objects and lists. */
  readonly depth: number;
  /** Different pictures of a report. */
  readonly pictures: number;
  /** Bytes of one picture's file. */
  readonly pictureBytes: number;
  /** Bytes of all pictures of a report together. */
  readonly allPictureBytes: number;
  /** Pixels of one picture, which take four bytes each in memory once it is decoded. */
  readonly picturePixels: number;
  /** Seconds that drawing one SVG picture may take, if it contains elements that can take long. */
  readonly pictureSeconds: number;
  /** UTF-16 units of the markup that templates produce from a report. */
  readonly markupCharacters: number;
  /** Pages of the PDF. */
  readonly pages: number;
  /** Seconds that a report's documents may take. */
  readonly seconds: number;
}
/** The default limits, far above any real report; time has no limit. */
declare const LIMITS: Limits;

/** Limits that are met while documents are made; the others are reported as issues of the report. */
type MetLimit = 'markupCharacters' | 'pages' | 'seconds';
/** A report needs more than a limit allows. No document is made. */
declare class LimitError extends Error {
  readonly name = 'LimitError';
  readonly limit: MetLimit;
  readonly maximum: number;
  /** The message in Thai. */
  readonly thai: string;
  constructor(limit: MetLimit, maximum: Limits[MetLimit]);
}

/** Names of the three levels of an item, lowest first. */
declare const LEVELS: readonly ['basic', 'advance', 'significance'];
type LevelName = (typeof LEVELS)[number];

/** What an import was not sure of, for a person to look at. Texts are shown shortened. */
type Doubt =
  | {
      readonly code: 'agency-guessed';
      readonly found: string;
    }
  | {
      readonly code: 'round-assumed';
      readonly months: number;
    }
  | {
      readonly code: 'item-assumed';
      readonly item: string;
    }
  | {
      readonly code: 'table-joined';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'table-unplaced';
      readonly text: string;
    }
  | {
      readonly code: 'level-assumed';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'level-twice';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'level-missing';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'row-unplaced';
      readonly item: string;
      readonly text: string;
    }
  | {
      readonly code: 'column-mixed';
      readonly item: string;
      readonly label: string;
    }
  | {
      readonly code: 'column-unknown';
      readonly item: string;
      readonly label: string;
    }
  /** A statement without the marker that others in its cell have, or one out of a table. */
  | {
      readonly code: 'statement-unsure';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  /** Statements hold no pictures. */
  | {
      readonly code: 'statement-picture';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'evidence-in-text';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  | {
      readonly code: 'text-box';
      readonly text: string;
    }
  | {
      readonly code: 'not-read';
      readonly reason: Words;
    }
  | {
      readonly code: 'page-unreadable';
      readonly page: number;
    }
  | {
      readonly code: 'letters-unreadable';
      readonly page: number;
      readonly count: number;
    }
  | {
      readonly code: 'picture-left';
      readonly page: number;
    }
  | {
      readonly code: 'columns-guessed';
      readonly page: number;
    }
  /** Line ends between Thai letters, where a space may have stood. */
  | {
      readonly code: 'lines-joined';
      readonly count: number;
    }
  | {
      readonly code: 'repaired';
      readonly count: number;
    };
interface Words {
  readonly th: string;
  readonly en: string;
}
/** A doubt in words that say where to look and what to do. */
declare function describeDoubt(doubt: Doubt): Words;

/** Why a picture cannot be used, as data; the words for each are in `WORDS`. */
type PictureProblem =
  | {
      readonly code: 'not-found' | 'not-a-file' | 'outside' | 'address' | 'no-folder' | 'bad-data-url';
    }
  | {
      readonly code: 'not-readable';
      readonly reason: string;
    }
  | {
      readonly code: 'too-large' | 'too-large-together';
      readonly megabytes: number;
    }
  | {
      readonly code: 'too-many';
      readonly maximum: number;
    }
  | {
      readonly code: 'too-many-pixels';
      readonly megapixels: number;
    }
  | {
      readonly code: 'too-slow';
      readonly seconds: number;
    }
  | {
      readonly code: 'no-size';
    }
  /** `kind` names a format that is known and not taken. */
  | {
      readonly code: 'unknown-kind';
      readonly kind?: string;
    }
  | {
      readonly code: 'corrupt';
      readonly kind: 'PNG' | 'JPEG' | 'SVG';
      readonly reason: string;
    }
  | {
      readonly code: 'rare-jpeg';
    }
  | {
      readonly code: 'unsafe-svg';
      readonly found: string;
    };

/** What can be wrong with a report, as data; the words for each are in `WORDS`. */
type IssueDetail =
  | {
      readonly code: 'missing';
      readonly expected: string;
    }
  | {
      readonly code: 'wrong-type';
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: 'number-as-text';
      readonly found: string;
    }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'unknown-value';
      readonly found: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'out-of-range';
      readonly found: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | {
      readonly code: 'too-many';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'empty';
      readonly expected: string;
    }
  | {
      readonly code: 'wrong-era';
      readonly found: number;
      readonly buddhist: number;
    }
  | {
      readonly code: 'years-out-of-order';
      readonly year: number;
      readonly before: number;
    }
  | {
      readonly code: 'bad-date';
      readonly found: string;
    }
  | {
      readonly code: 'category-out-of-range';
      readonly found: string;
    }
  | {
      readonly code: 'duplicate-category';
      readonly category: number;
      readonly first: string;
    }
  | {
      readonly code: 'unknown-item';
      readonly item: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'item-in-wrong-category';
      readonly item: string;
      readonly category: number;
    }
  | {
      readonly code: 'duplicate-item';
      readonly item: string;
      readonly first: string;
    }
  | {
      readonly code: 'duplicate-level';
      readonly level: LevelName;
      readonly first: string;
    }
  | {
      readonly code: 'ragged-table';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: 'overlapping-cells';
      readonly row: number;
      readonly cell: number;
    }
  | {
      readonly code: 'too-many-columns';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'bad-widths';
      readonly found: string;
    }
  | {
      readonly code: 'misplaced-page-break';
    }
  | {
      readonly code: 'unsafe-link';
      readonly found: string;
    }
  | {
      readonly code: 'too-deep';
      readonly maximum: number;
    }
  | {
      readonly code: 'too-long';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'too-large';
      readonly unit: 'bytes' | 'values';
      readonly maximum: number;
    }
  | {
      readonly code: 'unreadable';
      readonly reason: string;
    }
  | {
      readonly code: 'not-all-told';
    }
  | {
      readonly code: 'unknown-file';
      readonly file: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'other-standard';
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly code: 'picture';
      readonly image: string;
      readonly problem: PictureProblem;
    }
  | {
      readonly code: 'invalid';
      readonly reason: string;
    };
type IssueCode = IssueDetail['code'];

/** A place in a report: keys and list positions from the root, for example `['categories', 0, 'items', 2]`. */
type ReportPath = readonly (string | number)[];
/** Where a value stands in a source file; line and column count from 1. */
interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
/** One thing that is wrong with a report: a code with its details, where it is, and what to do in two languages. */
type Issue = IssueDetail & {
  readonly path: ReportPath;
  /** Present where the report was read from a file. */
  readonly source?: SourcePosition;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
};
/** `categories[0].items[2].result`, as messages and listings print a path; the report itself is `report`. */
declare function formatPath(path: ReportPath): string;

/** Why a file cannot be read as a Word file. */
type WordFileProblem =
  | {
      readonly code: 'not-zip';
      readonly found: 'empty' | 'pdf' | 'old-word' | 'other';
    }
  | {
      readonly code: 'not-word';
      readonly missing: string;
      readonly found: readonly string[];
    }
  /** `what` is `file`, `unpacked` (both in bytes), `parts`, `nodes` (their number) or the name of a part (bytes). */
  | {
      readonly code: 'too-large';
      readonly what: string;
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'damaged';
      readonly part: string;
      readonly reason: string;
    };

/** Why a file cannot be imported. */
type ImportProblem =
  | WordFileProblem
  /** `reason` is what the reader of the format says. */
  | {
      readonly code: 'damaged-pdf';
      readonly reason: string;
    }
  | {
      readonly code: 'locked-pdf';
    }
  | {
      readonly code: 'scanned-pdf';
      readonly pages: number;
    }
  | {
      readonly code: 'too-many';
      readonly what: 'pages' | 'letters';
      readonly maximum: number;
    }
  | {
      readonly code: 'too-slow';
      readonly seconds: number;
    }
  | {
      readonly code: 'no-table';
      readonly tables: readonly string[];
    }
  | {
      readonly code: 'missing';
      readonly field: 'agency' | 'fiscalYear' | 'category';
    }
  | {
      readonly code: 'invalid-report';
      readonly issues: readonly Issue[];
    };
/** A file that no report can be imported from. `message` is in English, `thai` says the same in Thai. */
declare class ImportError extends Error {
  readonly name = 'ImportError';
  readonly problem: ImportProblem;
  /** The message in Thai. */
  readonly thai: string;
  constructor(problem: ImportProblem);
  get code(): ImportProblem['code'];
}

/** An option that cannot be used as it is given. */
declare class OptionError extends Error {
  readonly name = 'OptionError';
  readonly option: string;
  /** The message in Thai. */
  readonly thai: string;
  constructor(
    option: string,
    message: {
      readonly th: string;
      readonly en: string;
    },
  );
}

/** Something that a user of the documents should know; the documents are complete all the same. */
interface Warning {
  readonly code:
    | 'repaired'
    | 'not-printed'
    | 'picture'
    | 'no-trend'
    | 'zero-target'
    | 'missing-glyphs'
    | 'not-accessible'
    | 'edition-difference'
    | 'not-read'
    | 'replaced-characters';
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
  /** Where in the report, where it is about a place. */
  readonly path?: ReportPath;
  /** Where that stands, for a report that was read from files. */
  readonly source?: SourcePosition;
}

/** A report that cannot be taken as it is. `issues` holds all that is wrong; the message lists it in English. */
declare class ReportError extends Error {
  readonly name = 'ReportError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

/** A document that proves a result, by address or by file. */
declare const evidenceSchema: z.ZodObject<
  {
    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    title: z.ZodType<readonly Inline[], TextInput, z.core.$ZodTypeInternals<readonly Inline[], TextInput>>;
    link: z.ZodOptional<z.ZodString>;
    file: z.ZodOptional<z.ZodString>;
    year: z.ZodOptional<z.ZodInt>;
    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
  },
  z.core.$strict
>;
type Evidence = z.output<typeof evidenceSchema>;

/** One level of an item: what the standard asks for and what the agency did. */
declare const levelSchema: z.ZodObject<
  {
    level: z.ZodEnum<{
      basic: 'basic';
      advance: 'advance';
      significance: 'significance';
    }>;
    criteria: z.ZodDefault<
      z.ZodArray<z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>>
    >;
    guidelines: z.ZodDefault<
      z.ZodArray<z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>>
    >;
    result: z.ZodDefault<
      z.ZodType<
        readonly Block[],
        string | BlockInput[],
        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
      >
    >;
    evidence: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            title: z.ZodType<
              readonly Inline[],
              TextInput,
              z.core.$ZodTypeInternals<readonly Inline[], TextInput>
            >;
            link: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            year: z.ZodOptional<z.ZodInt>;
            unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          },
          z.core.$strict
        >
      >
    >;
    passed: z.ZodOptional<z.ZodBoolean>;
    recommendation: z.ZodPipe<
      z.ZodOptional<
        z.ZodType<
          readonly Block[],
          string | BlockInput[],
          z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
        >
      >,
      z.ZodTransform<readonly Block[] | undefined, readonly Block[] | undefined>
    >;
  },
  z.core.$strict
>;
type Level = z.output<typeof levelSchema>;

/** A whole report. */
declare const reportSchema: z.ZodObject<
  {
    standard: z.ZodDefault<z.ZodLiteral<'PMQA 4.0'>>;
    agency: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    fiscalYear: z.ZodInt;
    roundMonths: z.ZodDefault<z.ZodLiteral<6 | 9 | 12>>;
    title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    date: z.ZodOptional<z.ZodString>;
    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    contact: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    cover: z.ZodOptional<
      z.ZodObject<
        {
          emblem: z.ZodOptional<z.ZodString>;
          emblemAlt: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          emblemWidth: z.ZodDefault<z.ZodNumber>;
          lines: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
        },
        z.core.$strict
      >
    >;
    executiveSummary: z.ZodOptional<
      z.ZodType<
        readonly Block[],
        string | BlockInput[],
        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
      >
    >;
    signatures: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            role: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            name: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            position: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            date: z.ZodOptional<z.ZodString>;
          },
          z.core.$strict
        >
      >
    >;
    profile: z.ZodOptional<
      z.ZodPipe<
        z.ZodObject<
          {
            title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            intro: z.ZodOptional<
              z.ZodType<
                readonly Block[],
                string | BlockInput[],
                z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
              >
            >;
            sections: z.ZodArray<
              z.ZodObject<
                {
                  number: z.ZodInt;
                  title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  question: z.ZodOptional<
                    z.ZodType<
                      readonly Inline[],
                      TextInput,
                      z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                    >
                  >;
                  groups: z.ZodArray<
                    z.ZodObject<
                      {
                        label: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        title: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        topics: z.ZodArray<
                          z.ZodObject<
                            {
                              number: z.ZodInt;
                              title: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              questions: z.ZodOptional<
                                z.ZodArray<
                                  z.ZodType<
                                    readonly Inline[],
                                    TextInput,
                                    z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                                  >
                                >
                              >;
                              answers: z.ZodDefault<
                                z.ZodArray<
                                  z.ZodType<
                                    readonly Block[],
                                    string | BlockInput[],
                                    z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                                  >
                                >
                              >;
                            },
                            z.core.$strict
                          >
                        >;
                      },
                      z.core.$strict
                    >
                  >;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >,
        z.ZodTransform<
          {
            sections: {
              number: number;
              groups: {
                topics: {
                  number: number;
                  answers: (readonly Block[])[];
                  title?: string | undefined;
                  questions?: (readonly Inline[])[] | undefined;
                }[];
                label?: string | undefined;
                title?: string | undefined;
              }[];
              title?: string | undefined;
              question?: readonly Inline[] | undefined;
            }[];
            intro?: readonly Block[] | undefined;
            title?: string;
          },
          {
            sections: {
              number: number;
              groups: {
                topics: {
                  number: number;
                  answers: (readonly Block[])[];
                  title?: string | undefined;
                  questions?: (readonly Inline[])[] | undefined;
                }[];
                label?: string | undefined;
                title?: string | undefined;
              }[];
              title?: string | undefined;
              question?: readonly Inline[] | undefined;
            }[];
            title?: string | undefined;
            intro?: readonly Block[] | undefined;
          }
        >
      >
    >;
    categories: z.ZodDefault<
      z.ZodArray<
        z.ZodPipe<
          z.ZodObject<
            {
              number: z.ZodInt;
              title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              goal: z.ZodOptional<
                z.ZodType<
                  readonly Inline[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                >
              >;
              items: z.ZodArray<
                z.ZodPipe<
                  z.ZodObject<
                    {
                      code: z.ZodString;
                      title: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      shortTitle: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      summary: z.ZodOptional<
                        z.ZodObject<
                          {
                            basic: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            advance: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            significance: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                          },
                          z.core.$strict
                        >
                      >;
                      columns: z.ZodPipe<
                        z.ZodPrefault<
                          z.ZodObject<
                            {
                              level: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              guideline: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              result: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                            },
                            z.core.$strict
                          >
                        >,
                        z.ZodTransform<
                          {
                            level: string;
                            guideline: string;
                            result: string;
                          },
                          {
                            level?: string | undefined;
                            guideline?: string | undefined;
                            result?: string | undefined;
                          }
                        >
                      >;
                      levels: z.ZodArray<
                        z.ZodObject<
                          {
                            level: z.ZodEnum<{
                              basic: 'basic';
                              advance: 'advance';
                              significance: 'significance';
                            }>;
                            criteria: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Statement,
                                  StatementInput,
                                  z.core.$ZodTypeInternals<Statement, StatementInput>
                                >
                              >
                            >;
                            guidelines: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Statement,
                                  StatementInput,
                                  z.core.$ZodTypeInternals<Statement, StatementInput>
                                >
                              >
                            >;
                            result: z.ZodDefault<
                              z.ZodType<
                                readonly Block[],
                                string | BlockInput[],
                                z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                              >
                            >;
                            evidence: z.ZodOptional<
                              z.ZodArray<
                                z.ZodObject<
                                  {
                                    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                                    title: z.ZodType<
                                      readonly Inline[],
                                      TextInput,
                                      z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                                    >;
                                    link: z.ZodOptional<z.ZodString>;
                                    file: z.ZodOptional<z.ZodString>;
                                    year: z.ZodOptional<z.ZodInt>;
                                    unit: z.ZodOptional<
                                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                    >;
                                  },
                                  z.core.$strict
                                >
                              >
                            >;
                            passed: z.ZodOptional<z.ZodBoolean>;
                            recommendation: z.ZodPipe<
                              z.ZodOptional<
                                z.ZodType<
                                  readonly Block[],
                                  string | BlockInput[],
                                  z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                                >
                              >,
                              z.ZodTransform<readonly Block[] | undefined, readonly Block[] | undefined>
                            >;
                          },
                          z.core.$strict
                        >
                      >;
                    },
                    z.core.$strict
                  >,
                  z.ZodTransform<
                    {
                      shortTitle?: string | undefined;
                      title: string;
                      code: string;
                      columns: {
                        level: string;
                        guideline: string;
                        result: string;
                      };
                      levels: {
                        level: 'basic' | 'advance' | 'significance';
                        criteria: Statement[];
                        guidelines: Statement[];
                        result: readonly Block[];
                        recommendation: readonly Block[] | undefined;
                        evidence?:
                          | {
                              title: readonly Inline[];
                              id?: string | undefined;
                              link?: string | undefined;
                              file?: string | undefined;
                              year?: number | undefined;
                              unit?: string | undefined;
                            }[]
                          | undefined;
                        passed?: boolean | undefined;
                      }[];
                      summary?:
                        | {
                            basic?: string | undefined;
                            advance?: string | undefined;
                            significance?: string | undefined;
                          }
                        | undefined;
                    },
                    {
                      code: string;
                      columns: {
                        level: string;
                        guideline: string;
                        result: string;
                      };
                      levels: {
                        level: 'basic' | 'advance' | 'significance';
                        criteria: Statement[];
                        guidelines: Statement[];
                        result: readonly Block[];
                        recommendation: readonly Block[] | undefined;
                        evidence?:
                          | {
                              title: readonly Inline[];
                              id?: string | undefined;
                              link?: string | undefined;
                              file?: string | undefined;
                              year?: number | undefined;
                              unit?: string | undefined;
                            }[]
                          | undefined;
                        passed?: boolean | undefined;
                      }[];
                      title?: string | undefined;
                      shortTitle?: string | undefined;
                      summary?:
                        | {
                            basic?: string | undefined;
                            advance?: string | undefined;
                            significance?: string | undefined;
                          }
                        | undefined;
                    }
                  >
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodTransform<
            {
              title: string;
              goal?: readonly Inline[] | undefined;
              number: number;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code: string;
                columns: {
                  level: string;
                  guideline: string;
                  result: string;
                };
                levels: {
                  level: 'basic' | 'advance' | 'significance';
                  criteria: Statement[];
                  guidelines: Statement[];
                  result: readonly Block[];
                  recommendation: readonly Block[] | undefined;
                  evidence?:
                    | {
                        title: readonly Inline[];
                        id?: string | undefined;
                        link?: string | undefined;
                        file?: string | undefined;
                        year?: number | undefined;
                        unit?: string | undefined;
                      }[]
                    | undefined;
                  passed?: boolean | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
              }[];
            },
            {
              number: number;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code: string;
                columns: {
                  level: string;
                  guideline: string;
                  result: string;
                };
                levels: {
                  level: 'basic' | 'advance' | 'significance';
                  criteria: Statement[];
                  guidelines: Statement[];
                  result: readonly Block[];
                  recommendation: readonly Block[] | undefined;
                  evidence?:
                    | {
                        title: readonly Inline[];
                        id?: string | undefined;
                        link?: string | undefined;
                        file?: string | undefined;
                        year?: number | undefined;
                        unit?: string | undefined;
                      }[]
                    | undefined;
                  passed?: boolean | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
              }[];
              title?: string | undefined;
              goal?: readonly Inline[] | undefined;
            }
          >
        >
      >
    >;
    results: z.ZodOptional<
      z.ZodObject<
        {
          title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          items: z.ZodArray<
            z.ZodObject<
              {
                code: z.ZodString;
                title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                description: z.ZodOptional<
                  z.ZodType<
                    readonly Block[],
                    string | BlockInput[],
                    z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                  >
                >;
                indicators: z.ZodDefault<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        code: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                        unit: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        direction: z.ZodDefault<
                          z.ZodEnum<{
                            'higher-is-better': 'higher-is-better';
                            'lower-is-better': 'lower-is-better';
                          }>
                        >;
                        weight: z.ZodOptional<z.ZodNumber>;
                        target: z.ZodOptional<z.ZodNumber>;
                        years: z.ZodDefault<
                          z.ZodArray<
                            z.ZodObject<
                              {
                                year: z.ZodInt;
                                value: z.ZodNullable<z.ZodNumber>;
                              },
                              z.core.$strict
                            >
                          >
                        >;
                        achieved: z.ZodOptional<z.ZodNumber>;
                        score: z.ZodOptional<z.ZodNumber>;
                        note: z.ZodOptional<
                          z.ZodType<
                            readonly Block[],
                            string | BlockInput[],
                            z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                          >
                        >;
                      },
                      z.core.$strict
                    >
                  >
                >;
              },
              z.core.$strict
            >
          >;
        },
        z.core.$strict
      >
    >;
    scores: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    plans: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            horizonYears: z.ZodOptional<z.ZodLiteral<1 | 3>>;
            activities: z.ZodArray<
              z.ZodObject<
                {
                  item: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  activity: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  indicator: z.ZodOptional<
                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                  >;
                  target: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  period: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  budget: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  progress: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  problem: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  nextStep: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    followUps: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            roundMonths: z.ZodLiteral<6 | 9 | 12>;
            title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            activities: z.ZodArray<
              z.ZodObject<
                {
                  item: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  activity: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  indicator: z.ZodOptional<
                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                  >;
                  target: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  period: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  budget: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  progress: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  problem: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  nextStep: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block[] | undefined, readonly Block[]>
                    >
                  >;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    appendices: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            content: z.ZodType<
              readonly Block[],
              string | BlockInput[],
              z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
            >;
          },
          z.core.$strict
        >
      >
    >;
    linkTargets: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            item: z.ZodString;
            level: z.ZodString;
            target: z.ZodString;
            count: z.ZodOptional<z.ZodInt>;
          },
          z.core.$strict
        >
      >
    >;
  },
  z.core.$strict
>;
/** A report as `parseReport` takes it. */
type ReportInput = z.input<typeof reportSchema>;
/** A parsed report: text and blocks in normal form, defaults filled in. A parsed report parses to itself. */
type Report = z.output<typeof reportSchema>;

type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Characters that no page can show (controls, zero-width, broken ones) and that were taken out or replaced. */
      readonly replaced: number;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };
interface ParseOptions {
  /** How large the value may be. */
  readonly limits?: Partial<Limits>;
}
/**
 * Reads any value as a report: gives the report, or all that is wrong with the value. Throws nothing. What it gives is known
 * again as long as it is not changed.
 */
declare function parseReport(input: unknown, options?: ParseOptions): ParseResult;

/** The rounds that reports cover, in months from the start of the fiscal year. */
declare const ROUNDS: readonly [6, 9, 12];

/**
 * PMQA 4.0 in its codes, titles and level names, as the Office of the Public Sector Development Commission words them.
 * The statements of the standard are not here: a report or an edition of the criteria brings them.
 */
declare const STANDARD = 'PMQA 4.0';
declare const LEVEL_LABELS: Readonly<Record<'basic' | 'advance' | 'significance', string>>;
/** Titles of the categories by number; 0 is the organisational profile, 7 the results. */
declare const CATEGORY_TITLES: Readonly<Record<number, string>>;
/** Titles of the items by code: four items in each of the categories 1 to 6, six in category 7. */
declare const ITEM_TITLES: Readonly<Record<string, string>>;

/** An edition of the standard: its titles and, where the agency has them, its statements. */
declare const editionSchema: z.ZodObject<
  {
    standard: z.ZodLiteral<'PMQA 4.0'>;
    language: z.ZodOptional<z.ZodLiteral<'th'>>;
    levels: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            key: z.ZodEnum<{
              basic: 'basic';
              advance: 'advance';
              significance: 'significance';
            }>;
            label: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            approach: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
          },
          z.core.$strict
        >
      >
    >;
    scale: z.ZodOptional<
      z.ZodObject<
        {
          basic: z.ZodNumber;
          advance: z.ZodNumber;
          significance: z.ZodNumber;
          achieved: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  above: z.ZodNumber;
                  points: z.ZodNumber;
                },
                z.core.$strict
              >
            >
          >;
        },
        z.core.$strict
      >
    >;
    categories: z.ZodArray<
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              number: z.ZodLiteral<0>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              intro: z.ZodOptional<
                z.ZodType<
                  readonly Inline[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                >
              >;
              sections: z.ZodArray<
                z.ZodObject<
                  {
                    number: z.ZodInt;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    question: z.ZodOptional<
                      z.ZodType<
                        readonly Inline[],
                        TextInput,
                        z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                      >
                    >;
                    groups: z.ZodArray<
                      z.ZodObject<
                        {
                          label: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                          title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                          topics: z.ZodArray<
                            z.ZodObject<
                              {
                                number: z.ZodInt;
                                title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                                questions: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      readonly Inline[],
                                      TextInput,
                                      z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                        },
                        z.core.$strict
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodObject<
            {
              number: z.ZodLiteral<2 | 1 | 3 | 5 | 4 | 6>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              goal: z.ZodOptional<
                z.ZodType<
                  readonly Inline[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline[], TextInput>
                >
              >;
              items: z.ZodArray<
                z.ZodObject<
                  {
                    code: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    shortTitle: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                    summary: z.ZodOptional<
                      z.ZodObject<
                        {
                          basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                          advance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                          significance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                        },
                        z.core.$strict
                      >
                    >;
                    levels: z.ZodDefault<
                      z.ZodObject<
                        {
                          basic: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                          advance: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                          significance: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                        },
                        z.core.$strict
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodObject<
            {
              number: z.ZodLiteral<7>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              table: z.ZodOptional<z.ZodUnknown>;
              items: z.ZodArray<
                z.ZodObject<
                  {
                    code: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                    sampleIndicators: z.ZodDefault<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            code: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                            unit: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            target: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
                            direction: z.ZodOptional<
                              z.ZodEnum<{
                                'higher-is-better': 'higher-is-better';
                                'lower-is-better': 'lower-is-better';
                              }>
                            >;
                            measure: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                          },
                          z.core.$strict
                        >
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
        ],
        'number'
      >
    >;
  },
  z.core.$strict
>;
/** An edition as a file gives it. */
type EditionInput = z.input<typeof editionSchema>;
/** A parsed edition; it parses to itself. */
type Edition = z.output<typeof editionSchema>;

/** An edition of the standard that cannot be used. `issues` holds all that is wrong; the message lists it in English. */
declare class EditionError extends Error {
  readonly name = 'EditionError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

type EditionResult =
  | {
      readonly ok: true;
      readonly edition: Edition;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };
/** Reads any value as an edition of the standard: gives the edition, or all that is wrong. Throws nothing. */
declare function parseEdition(input: unknown): EditionResult;

/** An error should not be submitted; a warning needs somebody to look. */
type Severity = 'error' | 'warning';
type FindingCode =
  | 'agency-missing'
  | 'level-without-result'
  | 'guideline-not-mentioned'
  | 'met-missing'
  | 'level-out-of-order'
  | 'heading-without-text'
  | 'lines-wrapped'
  | 'evidence-unknown'
  | 'evidence-twice'
  | 'evidence-without-place'
  | 'evidence-file-missing'
  | 'evidence-secret'
  | 'profile-answer-missing'
  | 'reference-broken'
  | 'citizen-id'
  | 'phone-number'
  | 'indicator-without-target'
  | 'indicator-target-zero'
  | 'indicator-years'
  | 'score-contradicts-ticks';
/** Something in a valid report that is missing, or should not stand there. */
interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: ReportPath;
  /** File, line and column, where the report was read from a file. */
  readonly source?: SourcePosition;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
}

interface CheckOptions {
  /** An edition of the standard; its statements stand in where the report has none. */
  readonly criteria?: Edition;
  /** Whether a file that evidence names is there, by its path inside the report's folder; not looked up where absent. */
  readonly exists?: (file: string) => boolean;
}
/**
 * What is still missing in a report, and what should not stand in it, with file and line where it was read from a file.
 * Throws `ReportError` for a report that is not
 * valid: that is for `parseReport` to tell.
 */
declare function checkReport(report: Report | ReportInput, options?: CheckOptions): readonly Finding[];

/** The four faces of a family, as a text run's bold and italic choose them. */
type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';
/** One font file. */
interface FontFace {
  /** File name, for messages. */
  readonly file: string;
  /** The TrueType file, whole. */
  readonly data: Uint8Array;
  /**
   * No rule of the font reaches from one Thai syllable into the next, so that each is shaped by itself and once. Known of
   * the official faces, by a test that shapes them together; not of those that users register.
   */
  readonly syllablesApart?: boolean;
}
/** A font family that documents are set in; a face that a family lacks is its regular one. */
interface FontFamily {
  /** As it stands in the Word file, for example "TH Sarabun New". */
  readonly name: string;
  readonly faces: Readonly<Record<FaceName, FontFace>>;
}

/** Why a font file cannot carry a report, as data. */
type FontProblemDetail =
  | {
      readonly code: 'unreadable';
      readonly reason: string;
    }
  | {
      readonly code: 'not-truetype';
    }
  | {
      readonly code: 'embedding-forbidden';
    }
  | {
      readonly code: 'subsetting-forbidden';
    }
  | {
      readonly code: 'missing-characters';
      readonly characters: readonly string[];
    }
  | {
      readonly code: 'marks-take-room';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'marks-off-base';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'marks-touch';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'text-layer';
      readonly texts: readonly string[];
    };
/** One reason why a font file is refused, with its words in two languages. */
type FontProblem = FontProblemDetail & {
  /** The font file, as its face names it. */
  readonly file: string;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
};
/** A family that cannot carry a report. `problems` holds all that is wrong with its files. */
declare class FontFamilyError extends Error {
  readonly name = 'FontFamilyError';
  readonly family: string;
  readonly problems: readonly FontProblem[];
  constructor(family: string, problems: readonly FontProblem[]);
}

type Digits = 'thai' | 'arabic';
interface DocumentInfo {
  readonly title: string;
  /** The agency. */
  readonly author: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** BCP 47, for example `th-TH`. */
  readonly language: string;
  /** ISO 8601 calendar date, for example `2020-09-30`; the only date that reaches the files. */
  readonly date: string;
}

/** Where the evidence of levels is listed: in each level's result, or all together at the end. */
type EvidencePlace = 'cell' | 'appendix';

/** One thing that is wrong with a template folder. Lines and columns count from 1. */
interface TemplateIssue {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** The message in Thai, where it has been worded. */
  readonly thai?: string;
}
/** A template folder that cannot be used; `issues` holds all that was found. */
declare class TemplateError extends Error {
  readonly name = 'TemplateError';
  readonly issues: readonly TemplateIssue[];
  constructor(issues: readonly TemplateIssue[]);
}

type BodyAlignment = 'left' | 'justify';

/** Points of the levels, and of indicators by per cent achieved. */
interface Scale {
  readonly basic: number;
  readonly advance: number;
  readonly significance: number;
  /** Points from a per cent achieved on, best first; below the last, points in proportion to it. */
  readonly achieved: readonly {
    readonly above: number;
    readonly points: number;
  }[];
}
/**
 * Points up to 500 as the public form berzebub/PMQA4.0 computes them; not checked against the printed handbook of the
 * standard. An edition may bring a scale of its own.
 */
declare const OFFICIAL_SCALE: Scale;

interface Measured {
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly target?: number | undefined;
  readonly result?: number | null | undefined;
}
/**
 * How far a target is reached, per cent: result ÷ target; where less is better, 100 + (100 − result ÷ target).
 * Undefined without a result, without a target, or with a target of zero.
 */
declare function percentAchieved({ direction, target, result }: Measured): number | undefined;
/** The points of an indicator by per cent achieved: in proportion below 100, then by the steps of the scale. */
declare function indicatorScore(percent: number, scale?: Scale): number;

/**
 * The score of an item of categories 1 to 6: the points of Basic shared evenly over its guidelines; those of Advance
 * when Basic and Advance are complete, those of Significance when all three are. Undefined where a guideline of a level
 * does not say whether it is met, or where Basic has none. Source: see `OFFICIAL_SCALE`.
 */
declare function itemScore(levels: readonly Level[], scale?: Scale): number | undefined;

interface ItemScore {
  readonly code: string;
  /** 0 to 500; the given one where the report has it. */
  readonly score: number | undefined;
  /** What the ticks or figures come to. */
  readonly computed: number | undefined;
  readonly level?: LevelName;
}
interface CategoryScore {
  readonly number: number;
  readonly items: readonly ItemScore[];
  /** The mean of the items. */
  readonly score: number | undefined;
}
interface ReportScores {
  readonly categories: readonly CategoryScore[];
  /** The mean of the categories. */
  readonly score: number | undefined;
}
/** Scores of every item, category and the whole report. Given scores stand over computed ones. */
declare function reportScores(report: Report, scale?: Scale): ReportScores;

/** How a report becomes a document; every option has a default. */
interface DocumentOptions {
  /** A template folder whose partials and theme lines stand over the official ones. */
  readonly template?: string;
  /** Digits of all numbers but those in addresses, file names and codes. Default `arabic`. */
  readonly digits?: Digits;
  /**
   * The document's date, `YYYY-MM-DD` in the Common Era. Default: the report's own, else the last day of the fiscal
   * year. Never today's: the same report gives the same bytes.
   */
  readonly date?: string;
  /** Alignment of running text in both formats. Default: as the theme says, `left` in the official one. */
  readonly align?: BodyAlignment;
  /** A page of its own for the title. Default: where the report has a `cover`; else the title stands over the first table. */
  readonly titlePage?: boolean;
  /**
   * Whether each category opens with a page of its goal and an overview of its items. Default: where a category has a goal,
   * a summary of an item, or a level with `passed`.
   */
  readonly openings?: boolean;
  /**
   * A page of scores: bars of the items, a radar of the categories, a table. Default: where three categories have a
   * score, given or computed from their ticks.
   */
  readonly summary?: boolean;
  /** Where evidence is listed: in each level's result, or once, in a table at the end. Default `cell`. */
  readonly evidence?: EvidencePlace;
  /** A QR code under each address of evidence, for readers of the printed report. Default false. */
  readonly qrCodes?: boolean;
  /**
   * Whether the tables have a fourth column for the assessor's recommendations, empty where there is none. Default: where
   * any level has a `recommendation`.
   */
  readonly recommendations?: boolean;
  /**
   * A table of contents after the title, with the pages of the PDF. Default: where several categories are printed.
   */
  readonly contents?: boolean;
  /** Numbers of the categories to print; all where it is absent. */
  readonly only?: readonly number[];
  /**
   * What a picture that cannot be shown does. `placeholder`, the default: a line in its place names it, and a warning
   * says why. `strict`: no documents are made, and `ReportError` has an issue for each.
   */
  readonly pictures?: 'placeholder' | 'strict';
  /** Folder that the report's pictures are in. Default: the folder that `readReport` read the report from. */
  readonly baseDir?: string;
}

declare const FORMATS: readonly ['docx', 'pdf'];
type Format = (typeof FORMATS)[number];
/** Steps of one report's way, in order, as `onProgress` tells them. */
type Stage = 'check' | 'template' | 'images' | 'pdf' | 'docx';
/** How reports become files; every option has a default. */
interface GenerateOptions extends DocumentOptions {
  /** Files to make; both where it is absent. */
  readonly formats?: readonly Format[];
  /**
   * Edition of the standard, or the .json or .yaml file that holds one: its statements stand where the report has none,
   * and what the report words differently is told in warnings. Default: titles alone, which the package carries.
   */
  readonly criteria?: string | Edition;
  /** How much the report may ask for; what is not given is as in `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /**
   * Ends the work with the signal's reason. It is asked at every step, but this thread's own events are let in between
   * stages alone; `limits.seconds` holds within a stage too.
   */
  readonly signal?: AbortSignal;
  /** Called at the start of every stage. */
  readonly onProgress?: (stage: Stage) => void;
}
/** Options that hold for every report of a generator, for what it keeps depends on them. */
interface WriterOptions {
  /** Family to set the documents in, from `registerFamily`. Default: TH Sarabun New, which the package carries. */
  readonly font?: FontFamily;
  /** Names and phrases that no line may part: agencies, people, projects. */
  readonly keepTogether?: readonly string[];
  readonly pdf?: PdfOutputOptions;
}
/** What the PDF is beside its pages. */
interface PdfOutputOptions {
  /**
   * The file holds the document's structure: for those who hear it, and for programs that take its text or tables. Where
   * the structure passes the rules, the file says PDF/UA-1 and level a of PDF/A. Default true.
   */
  readonly tagged?: boolean;
  /** Standard that the file follows at least. Default PDF/A-2b. */
  readonly standard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
}
/** How a generator, or a single report, becomes documents. */
type GeneratorOptions = GenerateOptions & WriterOptions;
interface GeneratedReport {
  /** The Word file's bytes, where it was asked for. */
  readonly docx?: Uint8Array;
  /** The PDF file's bytes, where it was asked for. */
  readonly pdf?: Uint8Array;
  /** Pages of the PDF, where it was asked for. */
  readonly pages?: number;
  readonly warnings: readonly Warning[];
}

/** Makes documents of any number of reports; keeps fonts, templates and caches between them. */
interface Generator {
  /**
   * The documents of one report. Rejects with `ReportError` for a report that is not valid, `EditionError` for criteria
   * that are not, `TemplateError` for a template that cannot be used, `OptionError` for an option that does not fit,
   * `LimitError` where the documents grow beyond a limit, the signal's reason once it is aborted.
   */
  readonly generate: (report: Report | ReportInput, options?: GenerateOptions) => Promise<GeneratedReport>;
  /**
   * Loads the code of the generator's formats and Node's dictionary of Thai, which the first report waits for otherwise: for a
   * server, while it starts. Fonts and the template are read with the first report.
   */
  readonly prepare: () => Promise<void>;
}
/** A generator with options of its own; options given with a report stand over them. */
declare function createGenerator(defaults?: GeneratorOptions): Generator;
/** The documents of one report; `createGenerator` does the same faster for many. */
declare const generateReport: (
  report: Report | ReportInput,
  options?: GeneratorOptions,
) => Promise<GeneratedReport>;

/** Options of a batch. Only data can be sent to a worker thread, so there is no `onProgress` and no signal. */
interface BatchGeneration extends Omit<GeneratorOptions, 'onProgress' | 'signal'> {
  /** Whether Thai text that was damaged by a PDF is repaired in reports that are read from files. Default true. */
  readonly repair?: boolean;
}
/** A report of a batch: its file, or its data with a name that identifies it. */
type BatchInput =
  | string
  | {
      readonly name: string;
      readonly report: ReportInput | string;
      /** Options of this report alone; they override those of the batch. */
      readonly options?: Omit<GenerateOptions, 'onProgress' | 'signal'>;
    };
/** Why no documents were made of a report. */
interface BatchFailure {
  /** The error's name: `ReportError`, `ReadError`, `TemplateError`, …; `WorkerError` where its thread ended. */
  readonly name: string;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
  /** All issues, where the report is not valid. */
  readonly issues?: readonly Issue[];
}
/** The outcome of one report. */
type BatchOutcome = {
  readonly name: string;
  readonly input: BatchInput;
} & (
  | {
      readonly ok: true;
      readonly result: GeneratedReport;
    }
  | {
      readonly ok: false;
      readonly failure: BatchFailure;
    }
);

interface BatchOptions extends BatchGeneration {
  /** Reports made at the same time, each in its own thread. Default: the number of available processors. */
  readonly jobs?: number;
  /** Ends the threads immediately; the loop then throws the signal's reason. */
  readonly signal?: AbortSignal;
}
/**
 * Makes the documents of many reports in worker threads and yields each outcome as soon as it is ready, in no fixed order,
 * however long the next input takes. A report that fails is an outcome too and stops no other. Inputs are taken one by one,
 * one more than there are jobs, so that no thread waits while an outcome is written and memory does not grow with their
 * number. Leaving the loop early ends the threads. Throws what `inputs` throws, after the outcomes of the inputs before.
 */
declare function generateAll(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  { jobs, signal, ...options }?: BatchOptions,
): AsyncGenerator<BatchOutcome, void, undefined>;

/** A value in both reports; absent where a report does not have it. */
interface BeforeAfter<Value> {
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
}
/** What has changed from one report to another, by item. */
interface ReportComparison {
  /** Items of either report, in the order of their codes. */
  readonly items: readonly ItemComparison[];
  /** Means of the categories, by number. */
  readonly categories: readonly (BeforeAfter<number> & {
    readonly number: number;
  })[];
  /** Mean of the report. */
  readonly score: BeforeAfter<number>;
}
interface ItemComparison {
  readonly code: string;
  readonly title: string;
  readonly score: BeforeAfter<number>;
  /** The highest level reached. */
  readonly level: BeforeAfter<LevelName>;
  /** Levels in which something is another; none where the item is the same in both. */
  readonly levels: readonly LevelComparison[];
  /** Of category 7: indicators whose figures are others. */
  readonly indicators: readonly IndicatorChange[];
}
interface LevelComparison {
  readonly level: LevelName;
  /** Guidelines that are newly met, no longer met, or in one report alone. */
  readonly guidelines: readonly GuidelineChange[];
  /** How many characters of result text each report has, where the texts differ. */
  readonly result?: BeforeAfter<number>;
  /** Titles of evidence that is in one report alone. */
  readonly evidence: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
}
interface GuidelineChange extends BeforeAfter<boolean> {
  readonly text: string;
  /** In one report alone. */
  readonly only?: 'before' | 'after';
}
/** An indicator's per cent achieved. */
interface IndicatorChange extends BeforeAfter<number> {
  readonly name: string;
}

/** What has changed between two rounds of a report, or two reports of the same agency: scores, ticks, texts, evidence. */
declare function compareReports(before: Report, after: Report, scale?: Scale): ReportComparison;

/** Why a Word file cannot be read as a report. */
type ExtractProblem =
  | WordFileProblem
  | {
      readonly code: 'no-report';
      readonly tables: readonly string[];
      readonly program: string | undefined;
    }
  | {
      readonly code: 'no-code';
      readonly found: string;
    }
  | {
      readonly code: 'unknown-level';
      readonly item: string;
      readonly found: string;
    }
  | {
      readonly code: 'missing';
      readonly field: 'agency' | 'fiscalYear';
    }
  | {
      readonly code: 'invalid-report';
      readonly issues: readonly Issue[];
    };
/** A Word file that cannot be read as a report. `message` is in English, `thai` says the same in Thai. */
declare class ExtractError extends Error {
  readonly name = 'ExtractError';
  readonly problem: ExtractProblem;
  /** The message in Thai. */
  readonly thai: string;
  constructor(problem: ExtractProblem);
  get code(): ExtractProblem['code'];
}

/** A report out of a Word file, and what stands beside it. */
interface ExtractedReport {
  readonly report: Report;
  /** The files of its pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the file shows and a report has no place for. */
  readonly warnings: readonly Warning[];
}
/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content controls. Tracked changes count as accepted. A
 * picture that was added in Word is a data: URL. Throws `ExtractError` for a file that holds no report.
 */
declare const extractReport: (bytes: Uint8Array) => Report;
/** The same with all that the report's folder needs: pictures that were added in Word are files too. */
declare const extractReportFolder: (bytes: Uint8Array) => ExtractedReport;

/** A report as the text files of a folder, by their paths; `readReport` reads the folder as the same report. */
declare function reportFiles(report: Report): ReadonlyMap<string, string>;

/** A font file: its path, or its bytes. */
type FaceSource = string | Uint8Array;
/** A family of the user's own. A look without a file is set in the nearest one that has a file. */
interface FamilySource {
  /** As it is to stand in the Word file, for example "Sarabun". */
  readonly name: string;
  readonly regular: FaceSource;
  readonly bold?: FaceSource;
  readonly italic?: FaceSource;
  readonly boldItalic?: FaceSource;
}
/**
 * Reads a family's files and probes them. Throws the file system's error where a file cannot be read and
 * `FontFamilyError`, with every reason, where the family cannot carry a report.
 */
declare function registerFamily(source: FamilySource): Promise<FontFamily>;

/** What the file does not say, or not rightly. */
interface ImportOptions {
  readonly agency?: string;
  /** Buddhist era. */
  readonly fiscalYear?: number;
  readonly roundMonths?: 6 | 9 | 12;
  /** The category, 1 to 6, of tables without item codes. */
  readonly category?: number;
}
/** A report out of an old file, and what has to be looked at. */
interface ImportedReport {
  readonly report: Report;
  /** The files of its pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What was not sure. */
  readonly doubts: readonly Doubt[];
  /** Lines of the file that have no place in the report. */
  readonly rest: readonly string[];
  /** The same two as Markdown for the report's folder, file `import-notes.md`. */
  readonly notes: string;
}
/**
 * Reads a report that people made by hand out of its Word file or PDF: the tables ระดับ | แนวทางดำเนินการ |
 * ผลการดำเนินงาน under their item headings. Damaged Thai is repaired. Nothing is left out without a word: text that has no
 * place in a report is in `rest`. Throws `ImportError` for a file that holds no such table.
 */
declare function importReport(bytes: Uint8Array, options?: ImportOptions): Promise<ImportedReport>;

/**
 * Reads an edition of the standard from a .json, .yaml or .yml file. Throws `ReadError` for a file that cannot be read,
 * `EditionError` with all issues, each with file, line and column, for an edition that is not valid or another standard's.
 */
declare function readEdition(file: string): Promise<Edition>;

/** Why a file could not be read; a `reason` is in English. */
type ReadProblem =
  | {
      readonly code: 'not-found';
    }
  | {
      readonly code: 'not-readable';
      readonly reason: string;
      readonly thai: string;
    }
  | {
      readonly code: 'too-large';
      readonly maximum: number;
    }
  | {
      readonly code: 'unknown-format';
      readonly extension: string;
    }
  | {
      readonly code: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly reason: string;
      readonly thai: string;
    };
/** A report file that could not be read, or whose JSON or YAML is broken. */
declare class ReadError extends Error {
  readonly name = 'ReadError';
  readonly file: string;
  readonly problem: ReadProblem;
  constructor(file: string, problem: ReadProblem);
  /** The message in Thai. */
  get thai(): string;
}

interface ReadOptions {
  /**
   * Whether Thai that a PDF has damaged is repaired in all texts, and a warning of the documents counts the repairs.
   * Default true.
   */
  readonly repair?: boolean;
  /** How large the files may be. */
  readonly limits?: Partial<Limits>;
  /** Reading ends with the signal's reason once it is aborted. */
  readonly signal?: AbortSignal;
}
/**
 * Reads a report, a file or a folder of them, and checks it. Throws `ReadError` for a file that cannot be read, `ReportError` with all issues,
 * each with file, line and column, for a report that is not valid.
 */
declare function readReport(file: string, options?: ReadOptions): Promise<Report>;

interface EjectResult {
  /** The files written, relative to the folder. */
  readonly files: readonly string[];
}
/**
 * Copies the official template to a folder for a user to change. Throws where the folder holds files already, and the
 * file system's error where it cannot be written.
 */
declare function ejectTemplate(folder: string): Promise<EjectResult>;

/** Names of the kinds of damage that are repaired, one a file in `rules/`. */
type RepairRuleName =
  | 'private-use-letter'
  | 'invisible-character'
  | 'doubled-sara-e'
  | 'parted-sara-am'
  | 'spaced-leading-vowel'
  | 'spaced-mark'
  | 'split-sara-am'
  | 'spaced-vowel'
  | 'mark-order'
  | 'mark-past-leading-vowel'
  | 'mark-past-sign'
  | 'spaced-final'
  | 'displaced-mark'
  | 'repeated-mark'
  | 'spaced-prefix'
  | 'spaced-abbreviation'
  | 'spaced-bracket';

/** A repaired place. */
interface RepairChange {
  /** Rules that had a part in it, in the order in which they were applied. */
  readonly rules: readonly RepairRuleName[];
  /** UTF-16 offset of the place in the text as it was given. */
  readonly start: number;
  /** What stood there. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

interface RepairedText {
  readonly text: string;
  /** Every changed place, ascending; made in the given text, they give `text`. */
  readonly changes: readonly RepairChange[];
}
/**
 * Repairs Thai that a PDF, or a program that read one, has damaged: ำ split into a space and า, marks in the wrong order
 * or pushed past a space or a letter, doubled เ, letters of old fonts, stray zero-width characters. It is conservative:
 * what reads as Thai stays as it is, spelling is not corrected, and repaired text is not changed again. Line ends stay.
 * Time grows with the length.
 */
declare function repairThai(text: string): RepairedText;

interface ReportStart {
  /** Default: a name to write over. */
  readonly agency?: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
}

interface StarterOptions extends ReportStart {
  /** Categories 0 to 6; default all. */
  readonly categories?: readonly number[];
  /** Gives the statements that are ticked, and the questions of the profile. */
  readonly edition?: Edition;
}
/**
 * The files of a new report's folder by their paths: titles, statements to tick and room for what the agency writes, with
 * a README on how to fill it. The folder builds as it stands.
 */
declare function starterFiles({ categories, edition, ...start }: StarterOptions): ReadonlyMap<string, string>;

export {
  CATEGORY_TITLES,
  EditionError,
  ExtractError,
  FORMATS,
  FontFamilyError,
  ITEM_TITLES,
  ImportError,
  LEVELS,
  LEVEL_LABELS,
  LIMITS,
  LIST_STYLES,
  LimitError,
  OFFICIAL_SCALE,
  OptionError,
  ROUNDS,
  ReadError,
  ReportError,
  STANDARD,
  TemplateError,
  checkReport,
  compareReports,
  createGenerator,
  describeDoubt,
  ejectTemplate,
  extractReport,
  extractReportFolder,
  formatPath,
  generateAll,
  generateReport,
  importReport,
  indicatorScore,
  itemScore,
  joinLines,
  parseEdition,
  parseReport,
  percentAchieved,
  readEdition,
  readReport,
  registerFamily,
  repairThai,
  reportFiles,
  reportSchema,
  reportScores,
  starterFiles,
};
export type {
  BatchFailure,
  BatchInput,
  BatchOptions,
  BatchOutcome,
  Block,
  BlockInput,
  BodyAlignment,
  Category,
  CategoryScore,
  CheckOptions,
  Digits,
  DocumentInfo,
  Doubt,
  Edition,
  EditionInput,
  EditionResult,
  Evidence,
  ExtractProblem,
  ExtractedReport,
  FamilySource,
  Finding,
  FindingCode,
  FontFace,
  FontFamily,
  FontProblem,
  Format,
  GenerateOptions,
  GeneratedReport,
  Generator,
  GeneratorOptions,
  GuidelineChange,
  ImportOptions,
  ImportProblem,
  ImportedReport,
  IndicatorChange,
  Inline,
  InlineInput,
  Issue,
  IssueCode,
  Item,
  ItemComparison,
  ItemScore,
  JoinedText,
  Level,
  LevelComparison,
  LevelName,
  Limits,
  ListStyleName,
  MetLimit,
  ParseOptions,
  ParseResult,
  ReadOptions,
  RepairChange,
  RepairRuleName,
  RepairedText,
  Report,
  ReportComparison,
  ReportInput,
  ReportPath,
  ReportScores,
  Scale,
  Severity,
  SourcePosition,
  Stage,
  StarterOptions,
  Statement,
  StatementInput,
  TemplateIssue,
  TextInput,
  Warning,
  WriterOptions,
};
