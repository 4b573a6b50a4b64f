import {useState} from 'preact/hooks';
import {Owner} from '../model/owner.ts';
import {OwnerMark} from '../ui/owner-mark.tsx';
import {text} from '../ui/text.ts';
import {OpenTabs} from './open-tabs.tsx';
import {SideChoice} from './side-choice.tsx';
import {StarterCards} from './starter-cards.tsx';

/** What a badge is and where badges are; it asks for nothing but the side, and takes no answer for one too. */
export function Welcome() {
	const [isTrying, setTrying] = useState(false);
	return (
		<>
			<h1>{text('welcome_title')}</h1>
			<p class="lead">{text('welcome_lead')}</p>
			<ul class="shapes">
				{Owner.options.map((owner) => (
					<li key={owner} class={owner}>
						<OwnerMark owner={owner} />
						<span>
							<b>{text(`owner_${owner}`)}</b>
							<span class="asks">{text(`welcome_asks_${owner}`)}</span>
						</span>
					</li>
				))}
			</ul>
			<OpenTabs />
			<SideChoice />
			<section>
				<h2>{text('cards_title')}</h2>
				{isTrying ? (
					<StarterCards />
				) : (
					<>
						<p>{text('cards_lead')}</p>
						<button type="button" onClick={() => setTrying(true)}>
							{text('cards_begin')}
						</button>
					</>
				)}
			</section>
		</>
	);
}
