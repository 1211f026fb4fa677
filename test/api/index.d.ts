import * as z from 'zod';
declare const LIST_STYLES: readonly [
  'decimal-paren',
  'decimal-dot',
  'dash',
  'bullet',
  'thai-letters',
  'thai-digits',
];
type ListStyleName = (typeof LIST_STYLES)[number];
interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
}
interface TextLink {
  readonly type: 'link';
  readonly target: string;
  readonly text: readonly (TextRun | TextBreak)[];
}
interface TextBreak {
  readonly type: 'break';
}
type Inline = TextRun | TextLink | TextBreak;
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
interface JoinedText {
  readonly text: string;
  readonly joined: number;
}
declare function joinLines(text: string): JoinedText;
interface TableCellContent {
  readonly text: readonly Inline[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
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
  readonly marker: string;
  readonly text: readonly Inline[];
  readonly children: readonly Block[];
}
interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  readonly widths?: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}
interface FigureBlock {
  readonly type: 'figure';
  readonly image: string;
  readonly caption?: readonly Inline[];
  readonly alt?: string;
  readonly width?: number;
}
interface FigureRowBlock {
  readonly type: 'figures';
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
interface Statement {
  readonly text: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
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
interface Limits {
  readonly reportBytes: number;
  readonly fieldCharacters: number;
  readonly depth: number;
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly allPictureBytes: number;
  readonly picturePixels: number;
  readonly pictureSeconds: number;
  readonly markupCharacters: number;
  readonly pages: number;
  readonly seconds: number;
}
declare const LIMITS: Limits;
type MetLimit = 'markupCharacters' | 'pages' | 'seconds';
declare class LimitError extends Error {
  readonly name = 'LimitError';
  readonly limit: MetLimit;
  readonly maximum: number;
  readonly thai: string;
  constructor(limit: MetLimit, maximum: Limits[MetLimit]);
}
declare const LEVELS: readonly ['basic', 'advance', 'significance'];
type LevelName = (typeof LEVELS)[number];
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
  | {
      readonly code: 'statement-unsure';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
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
declare function describeDoubt(doubt: Doubt): Words;
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
type ReportPath = readonly (string | number)[];
interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
type Issue = IssueDetail & {
  readonly path: ReportPath;
  readonly source?: SourcePosition;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
};
declare function formatPath(path: ReportPath): string;
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
type ImportProblem =
  | WordFileProblem
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
declare class ImportError extends Error {
  readonly name = 'ImportError';
  readonly problem: ImportProblem;
  readonly thai: string;
  constructor(problem: ImportProblem);
  get code(): ImportProblem['code'];
}
declare class OptionError extends Error {
  readonly name = 'OptionError';
  readonly option: string;
  readonly thai: string;
  constructor(
    option: string,
    message: {
      readonly th: string;
      readonly en: string;
    },
  );
}
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
  readonly path?: ReportPath;
  readonly source?: SourcePosition;
}
declare class ReportError extends Error {
  readonly name = 'ReportError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}
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
type ReportInput = z.input<typeof reportSchema>;
type Report = z.output<typeof reportSchema>;
type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly replaced: number;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };
interface ParseOptions {
  readonly limits?: Partial<Limits>;
}
declare function parseReport(input: unknown, options?: ParseOptions): ParseResult;
declare const ROUNDS: readonly [6, 9, 12];
declare const STANDARD = 'PMQA 4.0';
declare const LEVEL_LABELS: Readonly<Record<'basic' | 'advance' | 'significance', string>>;
declare const CATEGORY_TITLES: Readonly<Record<number, string>>;
declare const ITEM_TITLES: Readonly<Record<string, string>>;
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
type EditionInput = z.input<typeof editionSchema>;
type Edition = z.output<typeof editionSchema>;
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
declare function parseEdition(input: unknown): EditionResult;
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
interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: ReportPath;
  readonly source?: SourcePosition;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
}
interface CheckOptions {
  readonly criteria?: Edition;
  readonly exists?: (file: string) => boolean;
}
declare function checkReport(report: Report | ReportInput, options?: CheckOptions): readonly Finding[];
type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';
interface FontFace {
  readonly file: string;
  readonly data: Uint8Array;
  readonly syllablesApart?: boolean;
}
interface FontFamily {
  readonly name: string;
  readonly faces: Readonly<Record<FaceName, FontFace>>;
}
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
type FontProblem = FontProblemDetail & {
  readonly file: string;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
};
declare class FontFamilyError extends Error {
  readonly name = 'FontFamilyError';
  readonly family: string;
  readonly problems: readonly FontProblem[];
  constructor(family: string, problems: readonly FontProblem[]);
}
type Digits = 'thai' | 'arabic';
interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly date: string;
}
type EvidencePlace = 'cell' | 'appendix';
interface TemplateIssue {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly thai?: string;
}
declare class TemplateError extends Error {
  readonly name = 'TemplateError';
  readonly issues: readonly TemplateIssue[];
  constructor(issues: readonly TemplateIssue[]);
}
type BodyAlignment = 'left' | 'justify';
interface Scale {
  readonly basic: number;
  readonly advance: number;
  readonly significance: number;
  readonly achieved: readonly {
    readonly above: number;
    readonly points: number;
  }[];
}
declare const OFFICIAL_SCALE: Scale;
interface Measured {
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly target?: number | undefined;
  readonly result?: number | null | undefined;
}
declare function percentAchieved({ direction, target, result }: Measured): number | undefined;
declare function indicatorScore(percent: number, scale?: Scale): number;
declare function itemScore(levels: readonly Level[], scale?: Scale): number | undefined;
interface ItemScore {
  readonly code: string;
  readonly score: number | undefined;
  readonly computed: number | undefined;
  readonly level?: LevelName;
}
interface CategoryScore {
  readonly number: number;
  readonly items: readonly ItemScore[];
  readonly score: number | undefined;
}
interface ReportScores {
  readonly categories: readonly CategoryScore[];
  readonly score: number | undefined;
}
declare function reportScores(report: Report, scale?: Scale): ReportScores;
interface DocumentOptions {
  readonly template?: string;
  readonly digits?: Digits;
  readonly date?: string;
  readonly align?: BodyAlignment;
  readonly titlePage?: boolean;
  readonly openings?: boolean;
  readonly summary?: boolean;
  readonly evidence?: EvidencePlace;
  readonly qrCodes?: boolean;
  readonly recommendations?: boolean;
  readonly contents?: boolean;
  readonly only?: readonly number[];
  readonly pictures?: 'placeholder' | 'strict';
  readonly baseDir?: string;
}
declare const FORMATS: readonly ['docx', 'pdf'];
type Format = (typeof FORMATS)[number];
type Stage = 'check' | 'template' | 'images' | 'pdf' | 'docx';
interface GenerateOptions extends DocumentOptions {
  readonly formats?: readonly Format[];
  readonly criteria?: string | Edition;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage) => void;
}
interface WriterOptions {
  readonly font?: FontFamily;
  readonly keepTogether?: readonly string[];
  readonly pdf?: PdfOutputOptions;
}
interface PdfOutputOptions {
  readonly tagged?: boolean;
  readonly standard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
}
type GeneratorOptions = GenerateOptions & WriterOptions;
interface GeneratedReport {
  readonly docx?: Uint8Array;
  readonly pdf?: Uint8Array;
  readonly pages?: number;
  readonly warnings: readonly Warning[];
}
interface Generator {
  readonly generate: (report: Report | ReportInput, options?: GenerateOptions) => Promise<GeneratedReport>;
  readonly prepare: () => Promise<void>;
}
declare function createGenerator(defaults?: GeneratorOptions): Generator;
declare const generateReport: (
  report: Report | ReportInput,
  options?: GeneratorOptions,
) => Promise<GeneratedReport>;
interface BatchGeneration extends Omit<GeneratorOptions, 'onProgress' | 'signal'> {
  readonly repair?: boolean;
}
type BatchInput =
  | string
  | {
      readonly name: string;
      readonly report: ReportInput | string;
      readonly options?: Omit<GenerateOptions, 'onProgress' | 'signal'>;
    };
interface BatchFailure {
  readonly name: string;
  readonly message: {
    readonly th: string;
    readonly en: string;
  };
  readonly issues?: readonly Issue[];
}
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
  readonly jobs?: number;
  readonly signal?: AbortSignal;
}
declare function generateAll(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  { jobs, signal, ...options }?: BatchOptions,
): AsyncGenerator<BatchOutcome, void, undefined>;
interface BeforeAfter<Value> {
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
}
interface ReportComparison {
  readonly items: readonly ItemComparison[];
  readonly categories: readonly (BeforeAfter<number> & {
    readonly number: number;
  })[];
  readonly score: BeforeAfter<number>;
}
interface ItemComparison {
  readonly code: string;
  readonly title: string;
  readonly score: BeforeAfter<number>;
  readonly level: BeforeAfter<LevelName>;
  readonly levels: readonly LevelComparison[];
  readonly indicators: readonly IndicatorChange[];
}
interface LevelComparison {
  readonly level: LevelName;
  readonly guidelines: readonly GuidelineChange[];
  readonly result?: BeforeAfter<number>;
  readonly evidence: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
}
interface GuidelineChange extends BeforeAfter<boolean> {
  readonly text: string;
  readonly only?: 'before' | 'after';
}
interface IndicatorChange extends BeforeAfter<number> {
  readonly name: string;
}
declare function compareReports(before: Report, after: Report, scale?: Scale): ReportComparison;
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
declare class ExtractError extends Error {
  readonly name = 'ExtractError';
  readonly problem: ExtractProblem;
  readonly thai: string;
  constructor(problem: ExtractProblem);
  get code(): ExtractProblem['code'];
}
interface ExtractedReport {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly Warning[];
}
declare const extractReport: (bytes: Uint8Array) => Report;
declare const extractReportFolder: (bytes: Uint8Array) => ExtractedReport;
declare function reportFiles(report: Report): ReadonlyMap<string, string>;
type FaceSource = string | Uint8Array;
interface FamilySource {
  readonly name: string;
  readonly regular: FaceSource;
  readonly bold?: FaceSource;
  readonly italic?: FaceSource;
  readonly boldItalic?: FaceSource;
}
declare function registerFamily(source: FamilySource): Promise<FontFamily>;
interface ImportOptions {
  readonly agency?: string;
  readonly fiscalYear?: number;
  readonly roundMonths?: 6 | 9 | 12;
  readonly category?: number;
}
interface ImportedReport {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly doubts: readonly Doubt[];
  readonly rest: readonly string[];
  readonly notes: string;
}
declare function importReport(bytes: Uint8Array, options?: ImportOptions): Promise<ImportedReport>;
declare function readEdition(file: string): Promise<Edition>;
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
declare class ReadError extends Error {
  readonly name = 'ReadError';
  readonly file: string;
  readonly problem: ReadProblem;
  constructor(file: string, problem: ReadProblem);
  get thai(): string;
}
interface ReadOptions {
  readonly repair?: boolean;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}
declare function readReport(file: string, options?: ReadOptions): Promise<Report>;
interface EjectResult {
  readonly files: readonly string[];
}
declare function ejectTemplate(folder: string): Promise<EjectResult>;
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
interface RepairChange {
  readonly rules: readonly RepairRuleName[];
  readonly start: number;
  readonly before: string;
  readonly after: string;
}
interface RepairedText {
  readonly text: string;
  readonly changes: readonly RepairChange[];
}
declare function repairThai(text: string): RepairedText;
interface ReportStart {
  readonly agency?: string;
  readonly fiscalYear: number;
}
interface StarterOptions extends ReportStart {
  readonly categories?: readonly number[];
  readonly edition?: Edition;
}
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
