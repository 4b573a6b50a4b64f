import {useState} from 'preact/hooks';
import {Quiet} from '../model/quiet.ts';
import {percentText, text} from './text.ts';

interface QuietFormProps {
	/** What holds now. */
	quiet: Quiet;
	usual: Quiet;
	isUsual: boolean;
	/** Null goes back to the usual. */
	onSay(quiet: Quiet | null): void;
}

/** From where on the reader wants to be told, in percent. */
export function QuietForm({quiet, usual, isUsual, onSay}: QuietFormProps) {
	const [wrong, setWrong] = useState<keyof Quiet | null>(null);
	const field = (name: keyof Quiet, label: string, says: string) => (
		<div class="panel">
			<label for={`quiet-${name}`}>{label}</label>
			<span class="percent">
				<input
					id={`quiet-${name}`}
					type="number"
					min={50}
					max={100}
					step={1}
					value={Math.round(quiet[name] * 100)}
					aria-invalid={wrong === name}
					aria-describedby={`quiet-${name}-told quiet-${name}-says`}
					onChange={({currentTarget}) => {
						const said = Quiet.safeParse({...quiet, [name]: currentTarget.valueAsNumber / 100});
						setWrong(said.success ? null : name);
						if (said.success) onSay(said.data);
					}}
				/>
				<span aria-hidden="true">%</span>
			</span>
			<p id={`quiet-${name}-told`} class="told" role="alert">
				{wrong === name && text('options_quiet_wrong')}
			</p>
			<p id={`quiet-${name}-says`} class="quiet">
				{says}
			</p>
		</div>
	);
	return (
		<div class="quiet-form">
			{field('boards', text('options_quiet_boards'), text('options_quiet_boards_says'))}
			{field('likely', text('options_quiet_likely'), text('options_quiet_likely_says'))}
			<button
				type="button"
				aria-disabled={isUsual}
				onClick={() => {
					setWrong(null);
					if (!isUsual) onSay(null);
				}}
			>
				{text('options_quiet_usual', percentText(usual.boards), percentText(usual.likely))}
			</button>
		</div>
	);
}
