import {useState} from 'preact/hooks';
import type {Pause, PauseScope} from '../model/pause.ts';
import {PopupNotice} from './popup-state.tsx';
import {text, timeText} from './text.ts';

interface PopupPauseProps {
	/** Where it can be paused, the narrowest first. */
	scopes: readonly PauseScope[];
	/** `hours` is null until it is turned on. */
	onPause(scope: PauseScope, hours: 1 | null): void;
}

/** Where and how long badges shall be paused. */
export function PopupPause({scopes, onPause}: PopupPauseProps) {
	const [chosen, choose] = useState(0);
	const scope = scopes[chosen] ?? scopes[0];
	if (!scope) return null;
	return (
		<section class="pause" aria-label={text('pause')}>
			<fieldset>
				<legend>{text('pause_where')}</legend>
				{scopes.map((each, place) => (
					<label key={each.kind}>
						<input type="radio" name="scope" checked={each === scope} onChange={() => choose(place)} />
						<bdi>{text(`pause_${each.kind}`, nameOf(each))}</bdi>
					</label>
				))}
			</fieldset>
			<div class="steps">
				<button type="button" onClick={() => onPause(scope, 1)}>
					{text('pause_hour')}
				</button>
				<button type="button" onClick={() => onPause(scope, null)}>
					{text('pause_open')}
				</button>
			</div>
		</section>
	);
}

/** Says what is paused, with the way back. */
export function PopupPaused({pause: {scope, until}, onTurnOn}: {pause: Pause; onTurnOn(): void}) {
	const name = nameOf(scope);
	return (
		<PopupNotice
			says={
				until === null ? text(`paused_${scope.kind}`, name) : text(`paused_${scope.kind}_until`, name, timeText(until))
			}
		>
			<button type="button" onClick={onTurnOn}>
				{text('pause_turn_on')}
			</button>
		</PopupNotice>
	);
}

function nameOf(scope: PauseScope): string {
	switch (scope.kind) {
		case 'project':
			return scope.project;
		case 'path':
			return `${scope.site}${scope.path}`;
		case 'site':
			return scope.site;
		case 'everywhere':
			return '';
	}
}
