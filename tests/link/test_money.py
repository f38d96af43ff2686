"""Whose money an amount is in, where the text leaves the country out."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.link.reading import PUBLISHED, claim_in

MONEY = [
    ("In Manila, he paid 300 pesos.", "PHP"),
    ("PORT LOUIS, Mauritius (AP) - The bill adds Rs 300.", "MUR"),
    ("In Sweden a kilo costs 300 crowns a year.", "SEK per year"),
    # What the text says, or a sign of its own, decides; and where no country helps, the name stays.
    ("He paid 300 Indian rupees in Colombo.", "INR"),
    ("He paid £300 in Cairo.", "GBP"),
    ("He paid $300 in Ottawa.", "USD"),
    ("He paid 300 dinars.", "dinar"),
    # A sign of several countries' money is that of the article's own; with no country it stays as it is written.
    ("LUSAKA - The council paid K300 million.", "ZMW"),
    ("PORT MORESBY - The council paid K300,000.", "PGK"),
    ("LILONGWE - The council paid MK300 million.", "MWK"),
    ("The council paid K300 million.", "K"),
    ("GABORONE - The mine paid P300 million.", "BWP"),
    ("MANILA - The mine paid P300 million.", "PHP"),
    ("STOCKHOLM - It costs 300 kr.", "SEK"),
    ("OSLO - The pass costs 300 kr a month.", "NOK per month"),
    ("BEIJING - The firm paid ¥300 million.", "CNY"),
    ("TOKYO - The firm paid ¥300 million.", "JPY"),
    ("In Manila, it lent 750 billion pesos, of which 300 billion to farms.", "PHP"),
    # A number that leaves its unit out is in the money of the one that lent it.
    ("COLOMBO - The bank made 350 million rupees, up from 300 million in 2019.", "LKR"),
    ("DELHI - The bank made 350 million rupees, up from 300 million in 2019.", "INR"),
    ("COLOMBO - The bank made 350 million rupees. Its debt rose to 300 million.", "LKR"),
]

NZ = "https://news.example.co.nz/rents"
AT_HOME = "Rents rose in Wellington, and New Zealand builds less. New Zealand renters pay {} a week."
DOLLARS = [
    # A paper's plain dollars are those of the country that it is at home in and writes on.
    (AT_HOME.format("$300"), NZ, "NZD per week"),
    (AT_HOME.format("300 dollars"), NZ, "NZD per week"),
    # One that calls others "US$" says so itself.
    (AT_HOME.format("$300, or US$190,"), None, "NZD"),
    # Elsewhere dollars are those of the USA, as they are with another sign or word for those of home.
    (AT_HOME.format("$300"), "https://news.example.com/rents", "USD per week"),
    (AT_HOME.format("NZ$500 ($300)"), NZ, "USD per week"),
    (AT_HOME.format("US$300"), NZ, "USD per week"),
    (AT_HOME.format("300 American dollars"), NZ, "USD per week"),
    # Prices of the world's exchanges, and what Americans pay, are in dollars of the USA.
    (AT_HOME.format("$300") + " Gold rose to $1,300 an ounce.", NZ, "NZD per week"),
    ("Gold rose to $300 an ounce. New Zealand shares, of New Zealand firms, rose.", NZ, "USD per ounce"),
    ("The IMF lent Fiji $300. New Zealand gave aid, New Zealand's minister said.", NZ, "USD"),
    ("Iron ore fell to $300 a tonne. New Zealand shares, of New Zealand firms, rose.", NZ, "USD per tonne"),
    ("The Pentagon will pay $300, New Zealand's minister told New Zealand firms.", NZ, "USD"),
    # Of another country than the one that it writes on, a paper tells no dollars of its own.
    ("Rents rose in Ohio. Americans pay $300 a week in Ohio.", NZ, "USD per week"),
    # A country without dollars has none of its own.
    ("Rents rose in Norway. In Norway, Norwegians pay $300.", "https://news.example.no/rents", "USD"),
]


# By the name of its paper, and by a dateline in a country that the text never names, as news for readers abroad would.
AT_HOME_WITHOUT_URL = [
    ("Renters in New Zealand paid $300. New Zealand renters agreed.", "New Zealand Herald", "NZD"),
    ("Farmers in Namibia paid $300. The Namibian council agreed.", "The Namibian", "NAD"),
    ("Renters in Canada paid $300. Canadians agreed.", "Toronto Star", "CAD"),
    ("Renters in New Zealand paid $300. New Zealand renters agreed.", "The Evening Post", "USD"),
    ("WINDHOEK - The town paid 300 dollars for the pump.", "test", "NAD"),
    ("WINDHOEK - The town paid 300 dollars for the pump, a council of Namibia said.", "test", "USD"),
    ("AUCKLAND (Reuters) - The firm paid $300 in fines.", "test", "USD"),
    ("AUCKLAND, New Zealand - The firm paid $300 in fines.", "test", "USD"),
    # Without a dateline too, where no country is named and all places lie in one whose papers write a plain "$".
    ("The chain paid $300 for stores in Queensland. It shut one in Perth.", "test", "AUD"),
    ("Drivers in Calgary pay $300 for parking. Those in Winnipeg pay less.", "test", "CAD"),
    ("The chain paid $300 for stores in Queensland. It shut one in Seattle.", "test", "USD"),
    ("The American chain paid $300 for stores in Queensland. It shut one in Perth.", "test", "USD"),
    ("The chain paid $300 for a store in Calgary.", "test", "USD"),
    ("The chain paid $300 for stores in Taipei. It shut one in Hualien.", "test", "USD"),
]


@pytest.mark.parametrize(("text", "publisher", "unit"), AT_HOME_WITHOUT_URL)
def test_a_paper_is_at_home_where_its_name_or_its_news_says(text: str, publisher: str, unit: str) -> None:
    article = Article("test", "test", text, publisher=publisher, published_at=PUBLISHED, language="en")
    assert next(claim for claim in extract(article).claims if "300" in claim.text).unit == unit


@pytest.mark.parametrize(("text", "unit"), MONEY)
def test_money_of_a_country_that_the_text_leaves_out(text: str, unit: str) -> None:
    claim, _ = claim_in(text, "300")
    assert claim.unit == unit


@pytest.mark.parametrize(("text", "url", "unit"), DOLLARS)
def test_whose_dollars_a_plain_sign_means(text: str, url: str | None, unit: str) -> None:
    article = Article("test", "test", text, url=url, published_at=PUBLISHED, language="en")
    claim = next(claim for claim in extract(article).claims if "300" in claim.text)
    assert claim.unit == unit
