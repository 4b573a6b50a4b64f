import {usePlaces} from '../lab-context.ts';
import {Glyph} from './glyph.tsx';
import {IssueTable} from './issue-table.tsx';
import {matches} from './jql.ts';
import css from './search-page.module.css';

const PAGE = 50;

/** The issue navigator: a query, and a table of what it finds. */
export function SearchPage({jql}: {jql: string}) {
	const found = usePlaces().filter(({ticket}) => matches(jql, ticket));
	return (
		<main className={css.page}>
			<h1 className={css.heading}>Search work items</h1>
			<div className={css.query}>
				<code className={css.jql}>{jql}</code>
				<Glyph name="search" />
			</div>
			<div className={css.scroller}>
				<IssueTable places={found.slice(0, PAGE)} />
			</div>
			<div className={css.foot}>{`${Math.min(PAGE, found.length)} of ${found.length}`}</div>
		</main>
	);
}
