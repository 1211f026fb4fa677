type Inline = TextRun | TextLink | TextBreak;
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
interface ListItemContent {
  readonly marker: string;
  readonly text: readonly Inline[];
  readonly children: readonly Block[];
}
interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  readonly widths?: readonly number[];
  readonly align?: readonly ColumnAlign[];
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
interface NoteBlock {
  readonly type: 'note';
  readonly text: readonly Inline[];
}
interface Statement {
  readonly text: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
  readonly met?: boolean;
  readonly extra?: Readonly<Record<string, unknown>>;
}
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
    owner: z.ZodOptional<
      z.ZodObject<
        {
          unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
          person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          due: z.ZodOptional<z.ZodString>;
        },
        z.core.$strict
      >
    >;
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
    extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
>;
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
                      code: z.ZodPipe<
                        z.ZodString,
                        z.ZodTransform<
                          | '1.1'
                          | '1.2'
                          | '1.3'
                          | '1.4'
                          | '2.1'
                          | '2.2'
                          | '2.3'
                          | '2.4'
                          | '3.1'
                          | '3.2'
                          | '3.3'
                          | '3.4'
                          | '4.1'
                          | '4.2'
                          | '4.3'
                          | '4.4'
                          | '5.1'
                          | '5.2'
                          | '5.3'
                          | '5.4'
                          | '6.1'
                          | '6.2'
                          | '6.3'
                          | '6.4',
                          string
                        >
                      >;
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
                      owner: z.ZodOptional<
                        z.ZodObject<
                          {
                            unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                            person: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            email: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            due: z.ZodOptional<z.ZodString>;
                          },
                          z.core.$strict
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
                            owner: z.ZodOptional<
                              z.ZodObject<
                                {
                                  unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                                  person: z.ZodOptional<
                                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                  >;
                                  email: z.ZodOptional<
                                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                  >;
                                  due: z.ZodOptional<z.ZodString>;
                                },
                                z.core.$strict
                              >
                            >;
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
                            extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                          },
                          z.core.$strict
                        >
                      >;
                      extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                    },
                    z.core.$strict
                  >,
                  z.ZodTransform<
                    {
                      shortTitle?: string | undefined;
                      title: string;
                      code:
                        | '1.1'
                        | '1.2'
                        | '1.3'
                        | '1.4'
                        | '2.1'
                        | '2.2'
                        | '2.3'
                        | '2.4'
                        | '3.1'
                        | '3.2'
                        | '3.3'
                        | '3.4'
                        | '4.1'
                        | '4.2'
                        | '4.3'
                        | '4.4'
                        | '5.1'
                        | '5.2'
                        | '5.3'
                        | '5.4'
                        | '6.1'
                        | '6.2'
                        | '6.3'
                        | '6.4';
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
                        owner?:
                          | {
                              unit: string;
                              person?: string | undefined;
                              email?: string | undefined;
                              due?: string | undefined;
                            }
                          | undefined;
                        extra?: Record<string, unknown> | undefined;
                      }[];
                      summary?:
                        | {
                            basic?: string | undefined;
                            advance?: string | undefined;
                            significance?: string | undefined;
                          }
                        | undefined;
                      owner?:
                        | {
                            unit: string;
                            person?: string | undefined;
                            email?: string | undefined;
                            due?: string | undefined;
                          }
                        | undefined;
                      extra?: Record<string, unknown> | undefined;
                    },
                    {
                      code:
                        | '1.1'
                        | '1.2'
                        | '1.3'
                        | '1.4'
                        | '2.1'
                        | '2.2'
                        | '2.3'
                        | '2.4'
                        | '3.1'
                        | '3.2'
                        | '3.3'
                        | '3.4'
                        | '4.1'
                        | '4.2'
                        | '4.3'
                        | '4.4'
                        | '5.1'
                        | '5.2'
                        | '5.3'
                        | '5.4'
                        | '6.1'
                        | '6.2'
                        | '6.3'
                        | '6.4';
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
                        owner?:
                          | {
                              unit: string;
                              person?: string | undefined;
                              email?: string | undefined;
                              due?: string | undefined;
                            }
                          | undefined;
                        extra?: Record<string, unknown> | undefined;
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
                      owner?:
                        | {
                            unit: string;
                            person?: string | undefined;
                            email?: string | undefined;
                            due?: string | undefined;
                          }
                        | undefined;
                      extra?: Record<string, unknown> | undefined;
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
              number: CategoryNumber;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code:
                  | '1.1'
                  | '1.2'
                  | '1.3'
                  | '1.4'
                  | '2.1'
                  | '2.2'
                  | '2.3'
                  | '2.4'
                  | '3.1'
                  | '3.2'
                  | '3.3'
                  | '3.4'
                  | '4.1'
                  | '4.2'
                  | '4.3'
                  | '4.4'
                  | '5.1'
                  | '5.2'
                  | '5.3'
                  | '5.4'
                  | '6.1'
                  | '6.2'
                  | '6.3'
                  | '6.4';
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
                  owner?:
                    | {
                        unit: string;
                        person?: string | undefined;
                        email?: string | undefined;
                        due?: string | undefined;
                      }
                    | undefined;
                  extra?: Record<string, unknown> | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
              }[];
            },
            {
              number: number;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code:
                  | '1.1'
                  | '1.2'
                  | '1.3'
                  | '1.4'
                  | '2.1'
                  | '2.2'
                  | '2.3'
                  | '2.4'
                  | '3.1'
                  | '3.2'
                  | '3.3'
                  | '3.4'
                  | '4.1'
                  | '4.2'
                  | '4.3'
                  | '4.4'
                  | '5.1'
                  | '5.2'
                  | '5.3'
                  | '5.4'
                  | '6.1'
                  | '6.2'
                  | '6.3'
                  | '6.4';
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
                  owner?:
                    | {
                        unit: string;
                        person?: string | undefined;
                        email?: string | undefined;
                        due?: string | undefined;
                      }
                    | undefined;
                  extra?: Record<string, unknown> | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
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
                code: z.ZodPipe<
                  z.ZodString,
                  z.ZodTransform<'7.1' | '7.2' | '7.3' | '7.4' | '7.5' | '7.6', string>
                >;
                title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                description: z.ZodOptional<
                  z.ZodType<
                    readonly Block[],
                    string | BlockInput[],
                    z.core.$ZodTypeInternals<readonly Block[], string | BlockInput[]>
                  >
                >;
                owner: z.ZodOptional<
                  z.ZodObject<
                    {
                      unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                      person: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      email: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      due: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strict
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
                        owner: z.ZodOptional<
                          z.ZodObject<
                            {
                              unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                              person: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              email: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              due: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strict
                          >
                        >;
                        extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
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
            owner: z.ZodOptional<
              z.ZodObject<
                {
                  unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  due: z.ZodOptional<z.ZodString>;
                },
                z.core.$strict
              >
            >;
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
                  extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
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
                  extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
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
    extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
>;
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
              number: z.ZodLiteral<1 | 2 | 3 | 4 | 5 | 6>;
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
export {
  CATEGORY_TITLES,
  ITEM_TITLES,
  LEVELS,
  LEVEL_LABELS,
  LIMITS,
  OFFICIAL_SCALE,
  OptionError,
  PmqaError,
  ROUNDS,
  ReportError,
  STANDARD,
  checkReport,
  describeProblem,
  formatPath,
  indicatorScore,
  itemScore,
  loadDictionary,
  parseEdition,
  parseReport,
  percentAchieved,
  reportScores,
  useAssets,
};
export type {
  Assets,
  CategoryScore,
  CheckOptions,
  Edition,
  EditionInput,
  EditionResult,
  Finding,
  FindingCode,
  Issue,
  IssueCode,
  ItemScore,
  LevelName,
  Limits,
  ParseOptions,
  ParseResult,
  Problem,
  Report,
  ReportInput,
  ReportPath,
  ReportScores,
  Scale,
  Severity,
  Words,
};
