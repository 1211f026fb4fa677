import type { PartKey } from '../../desk/index.js';
import { MarkdownField } from '../forms/index.js';
import type { Store } from '../store.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';

interface Topic {
  readonly number: number;
  readonly title?: string;
  readonly questions?: readonly string[];
  readonly answers: readonly string[];
}
interface Group {
  readonly label?: string;
  readonly title?: string;
  readonly topics: readonly Topic[];
}

/** A section of the organisational profile, with all topics of the standard. */
export interface ProfileSection {
  readonly question?: string;
  readonly groups: readonly Group[];
}

interface ProfileFormProps {
  readonly store: Store;
  readonly part: PartKey;
  readonly given: ProfileSection;
}

const replaced = <Entry,>(list: readonly Entry[], at: number, entry: Entry): readonly Entry[] =>
  list.map((each, index) => (index === at ? entry : each));

/** The topics of a section by their groups, with room for an answer to each question. */
export function ProfileForm({ store, part, given }: ProfileFormProps) {
  const { value, change, problems } = useDraft(store, part, given, (next) => ({ part, value: next }));
  const put = (group: number, topic: number, answer: number, text: string): void => {
    const { topics } = value.groups[group]!;
    const { answers } = topics[topic]!;
    const edited = { ...topics[topic]!, answers: replaced(answers, answer, text) };
    const groups = replaced(value.groups, group, {
      ...value.groups[group]!,
      topics: replaced(topics, topic, edited),
    });
    change({ ...value, groups });
  };
  return (
    <>
      {value.question !== undefined && <p class="help">{value.question}</p>}
      {value.groups.map(({ label = '', title = '', topics }, group) => (
        <section key={group} class="topics">
          <h3>
            {label} {title}
          </h3>
          {topics.map((topic, at) => {
            const { questions = [], answers } = topic;
            const name = `${String(topic.number)}. ${topic.title ?? ''}`;
            return (
              <section key={at} class="topic">
                {questions.length > 0 && <h4>{name}</h4>}
                {answers.map((answer, index) => (
                  <MarkdownField
                    key={index}
                    store={store}
                    label={questions[index] ?? name}
                    value={answer}
                    part={part}
                    path={[part, label, topic.number, index].join('/')}
                    size="small"
                    onChange={(text) => put(group, at, index, text)}
                  />
                ))}
              </section>
            );
          })}
        </section>
      ))}
      <Refusal store={store} problems={problems} />
    </>
  );
}
