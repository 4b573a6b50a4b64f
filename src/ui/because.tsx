import type {Reason} from '../model/verdict.ts';
import {reasonText} from './reason-text.ts';
import {text} from './text.ts';

/** Reasons under a title, one a line. */
export function Because({title, reasons}: {title: string; reasons: readonly Reason[]}) {
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{reasons.map((reason) => (
					<li key={reason.rule}>
						<bdi>{reasonText(reason, text)}</bdi>
					</li>
				))}
			</ul>
		</>
	);
}
