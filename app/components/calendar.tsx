export type CalendarDay = {
  /** The figure in the square. */
  date: string;
  /** What choosing it sends; without it the day is only shown. */
  value?: string;
  /** Names a sign in the style sheet; its meaning stands in `words`. */
  mark: string | null;
  /** The whole of it, for those who hear the page. */
  words: string;
  isOpen: boolean;
  isToday: boolean;
};

export type CalendarProps = {
  caption: string;
  /** Where a chosen day is asked for, by GET, as `day`. */
  action: string;
  weekdays: readonly { long: string; short: string }[];
  weeks: readonly (readonly (CalendarDay | null)[])[];
};

/** A month as a table of squares a thumb can hit. */
export function Calendar({ caption, action, weekdays, weeks }: CalendarProps) {
  return (
    <form method="get" action={action}>
      <table className="calendar">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {weekdays.map(({ long, short }) => (
              <th key={long} scope="col">
                <span aria-hidden="true">{short}</span>
                <span className="visually-hidden">{long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.find((day) => day)?.words ?? row}>
              {week.map((day, place) => (
                <td key={weekdays[place]?.long}>{day ? <Square day={day} /> : null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  );
}

function Square({ day }: { day: CalendarDay }) {
  const { date, value, mark, words, isOpen, isToday } = day;
  const inside = (
    <>
      <span aria-hidden="true">{date}</span>
      <span className="visually-hidden">{words}</span>
      {mark ? <Sign mark={mark} /> : null}
    </>
  );
  if (!value) return <span className="calendar-day calendar-later">{inside}</span>;
  return (
    <button
      type="submit"
      className={isToday ? "calendar-day calendar-today" : "calendar-day"}
      name="day"
      value={value}
      aria-current={isOpen ? "date" : undefined}
    >
      {inside}
    </button>
  );
}

/** A sign that tells days apart by shape, not by colour. */
function Sign({ mark }: { mark: string }) {
  return <span className={`calendar-sign calendar-${mark}`} aria-hidden="true" />;
}

/** What the signs mean, in words. */
export function CalendarKey({ signs }: { signs: readonly { mark: string; label: string }[] }) {
  return (
    <ul className="calendar-key">
      {signs.map(({ mark, label }) => (
        <li key={mark}>
          <Sign mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  );
}
