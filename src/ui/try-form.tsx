import {text} from './text.ts';

/** A ticket as it is typed; nothing typed is not known. Labels and components are separated by commas. */
export interface Tried {
	title: string;
	description: string;
	type: string;
	labels: string;
	components: string;
	dueDate: string;
	key: string;
}

interface TryFormProps {
	tried: Tried;
	/** Types that are offered. */
	types: readonly string[];
	/** Keys that the reader has picked for. */
	keys: readonly string[];
	onTry(tried: Tried): void;
}

/** Fields of a ticket that is in no tracker. */
export function TryForm({tried, types, keys, onTry}: TryFormProps) {
	const field = (name: keyof Tried, label: string, more: {type?: 'date'; list?: string; hint?: string} = {}) => (
		<label class={`field-${name}`}>
			{label}
			<input
				type={more.type ?? 'text'}
				list={more.list}
				value={tried[name]}
				aria-describedby={more.hint}
				autocomplete="off"
				onInput={({currentTarget}) => onTry({...tried, [name]: currentTarget.value})}
			/>
		</label>
	);
	return (
		<form class="try-form" aria-label={text('options_try_ticket')} onSubmit={(event) => event.preventDefault()}>
			{field('title', text('options_try_title'))}
			<label class="field-description">
				{text('options_try_description')}
				<textarea
					rows={6}
					value={tried.description}
					onInput={({currentTarget}) => onTry({...tried, description: currentTarget.value})}
				/>
			</label>
			{field('type', text('options_try_type'), {list: 'try-types'})}
			{field('labels', text('options_try_labels'), {hint: 'try-commas'})}
			{field('components', text('options_try_components'), {hint: 'try-commas'})}
			<p id="try-commas" class="quiet">
				{text('options_try_commas')}
			</p>
			{field('dueDate', text('options_try_due'), {type: 'date'})}
			{keys.length > 0 && field('key', text('options_try_key'), {list: 'try-keys'})}
			<Offered id="try-types" words={types} />
			<Offered id="try-keys" words={keys} />
		</form>
	);
}

function Offered({id, words}: {id: string; words: readonly string[]}) {
	return (
		<datalist id={id}>
			{words.map((word) => (
				<option key={word} value={word} />
			))}
		</datalist>
	);
}
