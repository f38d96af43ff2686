"""The acts of speech of an article: found a sentence at a time, as the numbers of that sentence ask for them."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from newstables.language import Parse
from newstables.language.questions import is_predicate
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech.act import Act
from newstables.link.speech.added_by_article import is_beside
from newstables.link.speech.article_asides import is_told_by_article
from newstables.link.speech.asides import (
    is_in_words_of,
    is_of_next_named,
    is_of_next_saying,
    is_said_aside,
    teller_behind,
)
from newstables.link.speech.gaps import gapped
from newstables.link.speech.out_of_tense import is_out_of_tense
from newstables.link.speech.reach import (
    holds_plainly,
    is_after_all,
    is_after_quotation,
    is_afterthought,
    is_against_market,
    is_beside_name,
    is_from_before,
    is_joined_to_saying,
    is_outcome_of_thought,
    is_own_word,
    is_part_of_figure,
    is_told_anew,
    raises_fears,
    tells_what_was,
    within_quotation,
)
from newstables.link.speech.sources import CITING
from newstables.link.speech.tellers import is_day, is_self
from newstables.link.speech.told_of_saying import is_told_of_saying
from newstables.link.speech.words_that_tell import SOURCE_WORDS, acts_of_words
from newstables.link.tree import child, is_nominal, is_under, way_up
from newstables.link.words import words

_PRONOUNS = frozenset(("he", "she", "they", "it"))


class Speeches:
    """Who says what in an article."""

    def __init__(self, reading: ArticleReading) -> None:
        self.reading = reading
        self._acts: dict[int, list[Act]] = {}
        self._telling: dict[int, list[Act]] = {}
        self._governing: dict[int, Act | None] = {}

    def acts(self, sentence: int) -> list[Act]:
        """The acts of speech of one sentence, in order."""
        found = self._acts.get(sentence)
        if found is None:
            found = self._acts[sentence] = self._find(sentence)
        return found

    def telling(self, sentence: int) -> list[Act]:
        """Those of a sentence that tell something in it: in a clause of their own, or in quotation marks beside."""
        found = self._telling.get(sentence)
        if found is None:
            quotes = self.reading.document.is_quoted(*self.reading.characters(sentence))
            found = [
                a for a in self.acts(sentence) if a.contents or a.span or (quotes and not self._is_in_quotation(a))
            ]
            self._telling[sentence] = found
        return found

    def _is_in_quotation(self, act: Act) -> bool:
        """`“Police found him in the park,” she said`: what is quoted is not what a verb within it tells."""
        parse = self.reading.parse
        return parse.quote_at(parse.starts[act.cue]) is not None

    def _find(self, sentence: int) -> list[Act]:
        parse = self.reading.parse
        acts: list[Act] = []
        for act in acts_of_words(self.reading, sentence):
            if not is_day(parse, act.speaker):  # the terms, announced Friday, were new
                acts.append(within_quotation(parse, self._going_on(self._without_dateline(act), acts)))
        acts = [act for act in acts if not act.deed or not any(_governs(parse, one, act) for one in acts)]
        return [_of_cited(act, acts) for act in sorted(acts, key=_is_no_citing)]

    def _going_on(self, act: Act, before: list[Act]) -> Act:
        """`…, the mayor said, adding that …`: a participle of saying has the speaker before it."""
        parse = self.reading.parse
        shares = (
            parse.tags[act.cue] == "VBG"
            and parse.deps[act.cue] == "advcl"
            and parse.lemmas[act.cue] not in words("speech", "citing")
        )
        if not shares or child(parse, act.cue, "nsubj", "nsubj:pass", "mark") is not None:
            return act  # "was cited by the paper as saying that …"
        if parse.heads[act.speaker] == parse.heads[act.cue] and parse.deps[act.speaker] == "obj":
            return act  # "praised a report from Oslo saying that …"
        above = set(way_up(parse, act.cue))
        beside = [one for one in before if one.cue in above or not above.isdisjoint(one.contents) or one.span]
        return replace(act, speaker=beside[-1].speaker) if beside else act

    def _without_dateline(self, act: Act) -> Act:
        """`OSLO, May 3 - Carmaker N. said`: the place of the dateline says nothing, the noun before the verb does."""
        reading, parse = self.reading, self.reading.parse
        if not reading.is_dateline(act.speaker):
            return act
        for token in range(act.cue - 1, act.speaker, -1):
            if is_nominal(parse, token) and not reading.is_dateline(token):
                steps = takewhile(lambda step: not reading.is_dateline(step) and step < act.cue, way_up(parse, token))
                return replace(act, speaker=[*steps][-1])
        return act

    def governing(self, token: int) -> Act | None:
        """The innermost act whose content holds a token, by the tree; of one's own words ("I think"), none."""
        try:
            return self._governing[token]
        except KeyError:
            found = self._governing[token] = self._find_governing(token)
            return found

    def _find_governing(self, token: int) -> Act | None:
        parse = self.reading.parse
        acts = [act for act in self.acts(parse.sent_of[token]) if not is_told_by_article(parse, act, token)]
        if not acts or any(_is_of_aside(parse, act, token) for act in acts):
            return None
        path: set[int] = set()
        said = {content for act in acts for content in act.contents}
        for step in way_up(parse, token):
            if step not in said:
                path.add(step)
                continue
            own = [act for act in acts if step in act.contents and self._holds(act, step, path)]
            own = [act for act in own if not is_told_anew(act, own, step, token)]
            if own:  # of two for one clause, the source that stands inside it, or the word that it hangs on
                inside = [act for act in own if is_under(parse, act.cue, step) and not self._is_own_paper(act)]
                if len(inside) < len(own):
                    inside = [act for act in inside if not self._only_passes_on(act)]
                nouns = (act for act in own if act.cue == parse.heads[step] and parse.pos[act.cue] == "NOUN")
                inside.extend(nouns)  # "denied Brun's claim that he left 40"
                if all(map(_is_no_citing, own)):
                    inside.extend(act for act in own if act.cue == parse.left_edge(step) - 1)
                first = parse.left_edge(step)  # "dismissed a report from the mayor that 40 were shot"
                inside.extend(one for one in own if parse.pos[one.cue] == "NOUN" and _ends_before(parse, one, first))
                aside = (one for one in acts if is_said_aside(one, token, own[0]) or is_in_words_of(one, token))
                told = inside[0] if inside else own[0]
                told = next((one for one in acts if _is_quoted_within(one, told, token)), told)
                told = teller_behind(parse, told, acts, token, path) or next(aside, told)
                act = self._teller(told, acts)
                return gapped(parse, act, token) or act
            path.add(step)
        spans = [act for act in acts if act.span and act.span[0] <= token < act.span[1]]
        spans = [act for act in spans if act.speaker not in path or act.narrow]
        spans = [act for act in spans if not _is_between(act, token)]  # "Ann Lee, who lost 12 cows, said"
        spans = [act for act in spans if not is_beside_name(parse, act, path)]
        # … "the 4 percent economists expected", and not "two guards, say two doctors, were hurt"
        spans = [act for act in spans if not is_self(self.reading.parse, act.speaker)]
        return min(spans, key=_width) if spans else None

    def _is_own_paper(self, act: Act) -> bool:
        """`The ministry says 40 left, according to its records`: who says so has the record."""
        parse = self.reading.parse
        return any(parse.tags[other] == "PRP$" for other in parse.children(act.speaker))

    def _only_passes_on(self, act: Act) -> bool:
        """`The owner said 40 left, according to the Courier`, `…, according to an affidavit`: what somebody has said is
        printed or on record there.
        """
        parse = self.reading.parse
        if parse.lower[act.cue] not in SOURCE_WORDS:
            return False
        noun, part = parse.lemmas[act.speaker].lower(), child(parse, act.speaker, "compound")
        is_of_court = part is not None and parse.lower[part] == "court"
        if noun in words("speech", "records_of_speech") or (is_of_court and noun in words("speech", "documents")):
            return True
        naming = self.reading.mentions.around(parse.starts[act.speaker])
        return naming is not None and naming[2].sector == "MED"

    def _holds(self, act: Act, content: int, path: set[int]) -> bool:
        """Whether a path of the tree leads from a number to what is said, past none of the words of saying."""
        parse = self.reading.parse
        passes = {act.cue, act.speaker} & path and not is_afterthought(parse, act, path)
        goes_on = is_after_all(parse, act, content, path) or is_after_quotation(parse, act, content, path)
        goes_on = goes_on or is_outcome_of_thought(parse, act, content, path)
        goes_on = goes_on or is_joined_to_saying(parse, act, content, path)
        # a speaker who tells of himself inside his own words: the quotation's speaker answers for them
        if goes_on or passes or is_self(self.reading.parse, act.speaker):
            return False
        if parse.lower[act.cue] not in SOURCE_WORDS and is_against_market(parse, path):
            return False
        if is_from_before(parse, act, path) or is_of_next_saying(parse, act, path) or raises_fears(parse, path):
            return False
        if is_of_next_named(parse, act, path) or is_out_of_tense(parse, act, content, path):
            return False
        if is_told_of_saying(parse, act, content, path):
            return False
        if (act.deed and any(tells_what_was(parse, below) for below in path)) or is_beside(parse, act, content, path):
            return False
        told = (below for below in path if not is_part_of_figure(parse, below))
        return not (act.narrow and any(is_predicate(parse, below) for below in told))

    def _teller(self, act: Act, acts: list[Act]) -> Act:
        """`Lee said she feared that 40 had left`, `Lee spoke of what she called 40 lies`: who tells of his own mind, or
        has his own word for it, is named by the words before. So is a body: "the clinic said it told 40 owners".
        """
        parse = self.reading.parse
        pronoun = parse.lower[act.speaker]
        if pronoun not in _PRONOUNS:
            return act
        if is_own_word(parse, act):
            above = (one for one in acts if any(holds_plainly(parse, act.cue, content) for content in one.contents))
        elif parse.lemmas[act.cue] in words("speech", "minding", "convinced"):
            above = (one for one in acts if act.cue in one.contents or _tells_how(parse, one, act.cue))
        elif pronoun in ("it", "they"):
            told = {act.cue, parse.heads[act.speaker]}  # "argue they were right to warn that 40 would go"
            above = (one for one in acts if not told.isdisjoint(one.contents))
            above = (one for one in above if one is not act and not (pronoun == "it" and self._is_person(one)))
        else:
            return act
        above = (one for one in above if is_nominal(parse, one.speaker))
        outer = next((one for one in above if parse.pos[one.speaker] != "PRON" and one.speaker < act.speaker), None)
        is_plural = outer is not None and parse.tags[outer.speaker] in ("NNS", "NNPS")
        if outer is None or (pronoun != "they" and is_plural):
            return act
        is_paper = parse.lemmas[outer.speaker].lower() in words("speech", "documents")
        if pronoun == "they" and not is_plural and (is_paper or self._is_person(outer)):
            return act  # "Ida Brun said they feared", "the letter says they told 40 owners"
        return replace(act, speaker=outer.speaker)

    def _is_person(self, act: Act) -> bool:
        """Whether a person speaks, by name or not: "the lawyer", "Ida Brun"."""
        named = self.reading.mentions.around(self.reading.parse.starts[act.speaker])
        return (named is not None and named[2].kind == "person") or is_person(
            self.reading.parse.lemmas[act.speaker].lower()
        )


def _is_of_aside(parse: Parse, act: Act, token: int) -> bool:
    """`denies that, as two aides claim, 40 left`: how many tell it the article says."""
    mark = child(parse, act.cue, "mark")
    is_aside = mark is not None and parse.lower[mark] == "as" and mark < act.speaker < act.cue
    return is_aside and is_under(parse, token, act.speaker) and parse.quote_at(parse.starts[token]) is None


def _is_quoted_within(act: Act, outer: Act, token: int) -> bool:
    """`“40!” he shouted, an aide said`: what the shout holds, of which the aide tells."""
    return act.span is not None and act.span[0] <= token < act.span[1] and act.cue in outer.contents


def _ends_before(parse: Parse, act: Act, first: int) -> bool:
    """Whether the words for a speaker behind his noun of saying end right before a token."""
    return act.speaker > act.cue and parse.right_edge(act.speaker) == first - 1


def _governs(parse: Parse, act: Act, deed: Act) -> bool:
    """Whether somebody tells of another's promise or demand: "Lee said Brun had demanded $300". A forecast stays whose
    it is: "Lee expects sales to be 300, according to a filing".
    """
    is_forecast = parse.lemmas[deed.cue].lower() in words("speech", "foretelling")
    if act is deed or act.deed or (is_forecast and parse.lower[act.cue] in ("according", "per", "as")):
        return False
    within = act.span is not None and act.span[0] <= deed.cue < act.span[1]
    return within or any(is_under(parse, deed.cue, content) for content in act.contents)


def _is_between(act: Act, token: int) -> bool:
    """Whether a token stands between a verb of saying and its speaker, and so in the words for him."""
    return min(act.cue, act.speaker) <= token <= max(act.cue, act.speaker)


def _tells_how(parse: Parse, act: Act, cue: int) -> bool:
    """`Lee explained how she believes that 40 left`, where the tree takes the clause for one about "how"."""
    how = parse.heads[cue]
    return parse.tags[how] == "WRB" and parse.heads[how] == act.cue


def _width(act: Act) -> int:
    return act.span[1] - act.span[0] if act.span else 0


def _is_no_citing(act: Act) -> bool:
    return not act.rule.startswith(CITING)


def _of_cited(act: Act, acts: list[Act]) -> Act:
    """`12 died, AFP reported, citing police`: what the report says is what police said."""
    if _is_no_citing(act):
        return act
    above = next((other for other in acts if other.cue in act.contents), None)
    return replace(act, contents=above.contents, span=above.span) if above is not None else act
