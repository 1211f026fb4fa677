import type { StatementView } from '../../desk/index.js';

/** Criteria, with their points. */
export const Statements = ({ statements }: { readonly statements: readonly StatementView[] }) => (
  <ul class="statements">
    {statements.map(({ text, points }, index) => (
      <li key={index}>
        {text}
        <Points points={points} />
      </li>
    ))}
  </ul>
);

/** The points below a criterion or guideline. */
export const Points = ({ points }: { readonly points: readonly string[] }) =>
  points.length > 0 ? (
    <span class="points">
      {points.map((point, index) => (
        <span key={index}>– {point}</span>
      ))}
    </span>
  ) : null;
