"""Places where somebody spoke, or whose somebody is who speaks: nothing that he says holds there by that."""

from __future__ import annotations

from itertools import takewhile

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, noun_phrase, subject
from newstables.link.interpolated import opens_before
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.tree import child, is_counted, is_under, is_verb, preposition, relation, way_up
from newstables.link.where.counting_lands import verb_of_recording
from newstables.link.where.names import places_in
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words

_AT = frozenset(("in", "at", "near", "across", "around", "throughout"))


class PlacesOfSaying:
    """What is asked of the places beside the words of saying of an article."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._others: dict[int, list[PlaceName]] = {}
        self._acts: dict[int, list[Act]] = {}

    def others(self, sentence: int) -> list[PlaceName]:
        """The places that a sentence names, without those where somebody only spoke."""
        if sentence not in self._others:
            found = places_in(self.reading, sentence)
            self._others[sentence] = [place for place in found if not self.is_of_saying(place)]
        return self._others[sentence]

    def acts(self, sentence: int) -> list[Act]:
        """The acts of speech that have a place of their own: not "in Norway it puts the toll at 40"."""
        found = self._acts.get(sentence)
        if found is None:
            placing = words("speech", "placing")
            told = [act for act in self.speech.telling(sentence) if self.reading.parse.lemmas[act.cue] not in placing]
            found = self._acts[sentence] = [act for act in told if not self._is_of_filed(act)]
        return found

    def _is_of_filed(self, act: Act) -> bool:
        """`Mogadishu: A blast ripped …`: whether what is said is only the town that the article is filed from."""
        parse, town = self.reading.parse, self.reading.filed_from
        said = [parse.words[token] for token in act.contents]
        is_town = bool(said) and set(said) <= set(town.split())
        return is_town and parse.sent_of[act.cue] == 0 and act.cue not in act.contents

    def where_said(self, token: int) -> list[PlaceName]:
        """`…, she said at a rally in Oslo attended by 300 people`: the place of saying, for who was there."""
        parse = self.reading.parse
        acts = [act for act in self.acts(parse.sent_of[token]) if act.contents and is_under(parse, token, act.cue)]
        if not acts or self.speech.governing(token) is not None or is_under(parse, token, acts[0].speaker):
            return []
        if any(is_under(parse, token, content) for act in acts for content in act.contents):
            return []
        said = [place for place in places_in(self.reading, parse.sent_of[token]) if self.is_of_saying(place)]
        return [place for place in said if not _is_of_telling(parse, place.token)]

    def beside_quotation(self, places: list[PlaceName], number: int) -> list[PlaceName]:
        """Those that may hold for a number: of one in a whole quotation, none that is told behind it, `“40 died,” he
        said, and in Oslo, 12 were hurt`; but of "hurt “40 people” in Oslo".
        """
        parse = self.reading.parse
        quote = parse.quote_at(parse.starts[number])
        if quote is None or self.reading.text[quote.end - 2 : quote.end - 1] not in (",", ".", "!", "?"):
            return places
        return [place for place in places if place.start < quote.end or parse.quote_at(place.start) is not None]

    def is_of_saying(self, place: PlaceName, number: int | None = None) -> bool:
        """Whether a place is where somebody spoke, or whose somebody is who speaks.

        Of "according to a study of 38 reefs in Palau" it is where the counted are. Asked for a number, it holds for
        what the speaker did beside speaking, for what a house counts of its own, and for what a clause tells of it.
        """
        parse = self.reading.parse
        if is_counted(parse, parse.heads[place.token]) or _is_behind_counted(parse, place.token):
            return False
        if _is_of_telling(parse, place.token):
            return True
        acts = self.acts(parse.sent_of[place.token])
        for step in way_up(parse, place.token):
            for act in acts:
                if step in act.contents or opens_before(parse, act, place.token):
                    return False
                if step in (act.speaker, act.cue):
                    return number is None or not self._holds_for(act, place.token, number)
            if is_predicate(parse, step) and parse.deps[step] != "acl":
                break
        return False

    def _holds_for(self, act: Act, place: int, number: int) -> bool:
        """Whether a number holds at the place of one who speaks.

        "A court in Oslo jailed 12 men, ruling that …", "nurses in Oslo reported 40 cases", "said a nurse in Oslo,
        where 40 were treated".
        """
        parse = self.reading.parse
        clause = clause_verb(parse, number)
        if not any(is_under(parse, number, content) for content in act.contents):
            if is_under(parse, number, act.speaker):
                return True  # in Bergen, 300 families asked for help
            is_deed = subject(parse, clause) == act.speaker and is_under(parse, act.cue, clause) and clause != act.cue
            return (is_deed and is_under(parse, place, act.speaker)) or self._is_where(place, clause)
        if self._governs(act, place):
            return True  # in Kano, Governor Musa said that 40 homes were lost
        is_study = parse.lemmas[act.speaker].lower() in words("where", "studies_there")
        if is_study and parse.heads[place] == act.speaker and preposition(parse, place) in _AT - {"at"}:
            return True  # a survey in Peru found that 40 percent smoked
        is_at = parse.heads[place] in (act.cue, act.speaker) and preposition(parse, place) in _AT
        if is_at and verb_of_recording(parse, number) == act.cue:
            return True  # police in Kano reported 12 dead
        is_house = parse.lemmas[act.speaker].lower() in words("where", "buildings", "hospitals")
        who = subject(parse, clause)
        is_own = act.narrow or (who is not None and parse.lower[who] in ("it", "they", "we"))  # said it had treated 12
        is_under_speaker = is_under(parse, place, act.speaker)
        return is_under_speaker and ((is_own and is_house) or self._is_of_carer(act, place, clause))

    def _is_of_carer(self, act: Act, place: int, clause: int) -> bool:
        """`A nurse in Kano said she had treated 40 children`, `staff at Kano Hospital said they had`: where those work
        who tell whom they care for.
        """
        parse, who = self.reading.parse, subject(self.reading.parse, clause)
        is_own = who is not None and parse.lower[who] in ("he", "she", "they", "we")
        if not is_own or parse.lemmas[clause].lower() not in words("where", "caring"):
            return False
        is_house = parse.lemmas[place].lower() in words("where", "hospitals") and preposition(parse, place) in _AT
        return is_house or parse.lemmas[act.speaker].lower() in words("where", "carers")

    def _governs(self, act: Act, place: int) -> bool:
        """Whether a place that opens the sentence is where the speaker governs."""
        parse = self.reading.parse
        if parse.heads[place] != act.cue or place > act.speaker or relation(parse, place) != "obl":
            return False
        titles = range(*noun_phrase(parse, act.speaker))
        if any(parse.lemmas[token].lower() in words("where", "governing") for token in titles):
            return True
        # In Hale County, officials said 40 roads were closed; not: in Washington, officials said 40 soldiers died
        is_local = parse.lemmas[act.speaker].lower() in words("where", "local_bodies", "local_speakers")
        return is_local and parse.lemmas[place].lower() in words("where", "parts") and parse.tags[place] == "NNP"

    def _is_where(self, place: int, clause: int) -> bool:
        """Whether a relative clause tells what is done at a place: "the clinic in Oslo, where …"."""
        parse = self.reading.parse
        if parse.deps[clause] != "acl:relcl" or not any(parse.lower[one] == "where" for one in parse.children(clause)):
            return False
        return is_under(parse, place, parse.heads[clause]) or is_under(parse, parse.heads[clause], place)

    def is_of_speaker(self, place: int, number: int) -> bool:
        """Whether a place is told of a speaker only: "the firm, which has 300 shops in Oslo, said profit fell 9%"."""
        parse = self.reading.parse
        clauses = [step for step in way_up(parse, place) if parse.deps[step] == "acl:relcl"]
        if not clauses:
            return False
        speakers = {act.speaker for act in self.speech.telling(parse.sent_of[place])}
        return any(parse.heads[clause] in speakers and not is_under(parse, number, clause) for clause in clauses)


def _is_behind_counted(parse: Parse, place: int) -> bool:
    """`The agency estimated 300 deaths in Peru`: a place right behind those counted, which the tree hangs on a verb of
    saying that has them for its object.
    """
    noun = parse.left_edge(place) - 1
    is_told = noun > 0 and parse.deps[noun] == "obj" and parse.heads[noun] == parse.heads[place]
    return is_told and is_counted(parse, noun) and preposition(parse, place) in _AT


def _is_of_telling(parse: Parse, place: int) -> bool:
    """Whether a place is where something was told that the sentence does not say, or where a speaker was speaking:
    "announced this in Kumasi when she opened 12 wards", "speaking in Geneva, she said".
    """
    verb = parse.heads[place]
    if relation(parse, place) != "obl" or not is_verb(parse, verb):
        return False
    if parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG" and child(parse, verb, "mark") is None:
        return parse.lemmas[verb].lower() in words("where", "speaking")
    told = child(parse, verb, "obj")
    is_told = told is not None and parse.lower[told] in ("this", "that", "it")
    return is_told and parse.lemmas[verb].lower() in words("speech", "saying")


def is_seat(speaker: str) -> bool:
    """Whether it is a government by the name of its seat who tells what befell somebody: "the White House said that 12
    men were killed", perhaps far from it.
    """
    parts = speaker.removeprefix("The ").removeprefix("the ").removeprefix("a ").split()
    name = list(takewhile(str.istitle, parts))  # not the Washington Post
    return " ".join(name) in default_gazetteer().seats
