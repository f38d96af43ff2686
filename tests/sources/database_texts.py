"""The same two articles as each news database writes them."""

from __future__ import annotations

YARD = (
    "The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.\n\n"
    "The union said it would ballot its 180 members."
)
STORM = "Some 12,000 homes were without power on Tuesday, the grid operator said."

NEXIS = """


Download Request: All Documents
Time Of Request: Friday, March 20, 2018

Source: The Harbour Post (Leith)


                               1 of 3 DOCUMENTS



                          The Harbour Post (Leith)

                            January 11, 2010 Monday
                                   Edition 1;
                                    Scotland

Ferry yard to lose 240 jobs as orders
dry up

BYLINE: Ada Quill, Sam Poe

SECTION: NEWS; Pg. 3

LENGTH: 355 words

DATELINE: LEITH

The owner of the last ferry yard on the firth said on Monday that 240 of
its 310 workers would go.

The union said it would ballot its 180 members.

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                    Copyright 2010 HARBOUR NEWSPAPERS LTD
                              All Rights Reserved

                               2 of 3 DOCUMENTS



                        Copyright 2010 Firth Media
                            All Rights Reserved
                                Firth Daily

                     January 12, 2010 Tuesday 5:20 PM GMT

HEADLINE: Storm cuts power to 12,000 homes

BYLINE: By Jo Vale

LENGTH: 88 words

BODY:
Some 12,000 homes were without power on Tuesday, the grid operator said.

URL: https://firth.example/storm

LOAD-DATE: January 12, 2010

                               3 of 3 DOCUMENTS

                          The Harbour Post (Leith)

                            January 13, 2010 Wednesday

LENGTH: 0 words

GRAPHIC: a ferry
"""

NEXIS_UNI = """Documents (2)
1. Ferry yard to lose 240 jobs
2. Storm cuts power
Client/Matter: -None-

Ferry yard to lose 240 jobs as orders dry up
The Harbour Post (Leith)
January 11, 2010 Monday

Copyright 2010 Harbour Newspapers All Rights Reserved

Section: NEWS; Pg. 3
Length: 355 words
Byline: Ada Quill, Sam Poe
Dateline: LEITH
Body

The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Graphic

A ferry

Load-Date: January 12, 2010

End of Document

Storm cuts power to 12,000 homes
Firth Daily
January 12, 2010 Tuesday 5:20 PM GMT

Copyright 2010 Firth Media All Rights Reserved
Length: 88 words
Byline: By Jo Vale
Body

Some 12,000 homes were without power on Tuesday, the grid operator said.

Load-Date: January 13, 2010
End of Document
"""

FACTIVA = """NEWS
Ferry yard to lose 240 jobs as orders dry up
Ada Quill, Sam Poe
355 words
11 January 2010
The Harbour Post (Leith)
HBP
3
English
(c) 2010 Harbour Newspapers

LEITH, Jan 11 - The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Document HBP0000020100111e61b000dx

Storm cuts power to 12,000 homes
By Jo Vale
88 words
12 January 2010
17:20
Firth Daily
FRTHD
English
Copyright 2010 Firth Media.  All Rights Reserved.

Some 12,000 homes were without power on Tuesday, the grid operator said.

Document FRTHD00020100112e61c0001x

Search Summary
Text ferry
"""

FIELDS = """SE      NEWS
HD      Ferry yard to lose 240 jobs as orders dry up
BY      Ada Quill, Sam Poe
WC      355 words
PD      11 January 2010
SN      The Harbour Post (Leith)
SC      HBP
LA      English
CY      (c) 2010 Harbour Newspapers

LP
LEITH, Jan 11 - The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

TD
The union said it would ballot its 180 members.

CO      hbp : Harbour Newspapers
AN      Document HBP0000020100111e61b000dx

HD      Storm cuts power to 12,000 homes
BY      By Jo Vale
WC      88 words
PD      12 January 2010
ET      17:20
SN      Firth Daily
LA      English

LP
Some 12,000 homes were without power on Tuesday, the grid operator said.

AN      Document FRTHD00020100112e61c0001x
"""

LINE = "_" * 60
PROQUEST = f"""Report Information from ProQuest
March 20 2018 11:02
{LINE}

Table of contents

1. Ferry yard to lose 240 jobs

{LINE}

Ferry yard to lose 240 jobs as orders dry up

Author: Quill, Ada; Poe, Sam

Publication info: The Harbour Post (Leith) ; Leith [Leith]. 11 Jan 2010: A.3.

Abstract: The owner of the yard said 240 would go.

Full text: The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Subject: Shipyards; Job losses

Title: Ferry yard to lose 240 jobs as orders dry up

Publication title: The Harbour Post (Leith); Leith

Publication date: Jan 11, 2010

Section: NEWS

Language of publication: English

Database: Newsstream

{LINE}

Storm cuts power to 12,000 homes

Author: Vale, Jo

Full text: {STORM}

Publication title: Firth Daily

Publication date: Jan 12, 2010 17:20

{LINE}

Contact ProQuest
"""
TEXTS = {"nexis": NEXIS, "nexis uni": NEXIS_UNI, "factiva": FACTIVA, "factiva, fields": FIELDS, "proquest": PROQUEST}
