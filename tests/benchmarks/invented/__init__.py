"""Coverage of conflicts that never were, at sizes at which no real texts may be passed on.

    python -m tests.benchmarks.invented CORPUS TRUTH --articles NUMBER [--seed NUMBER] [--people NUMBER]

It writes two files of JSON Lines. CORPUS has articles as an import takes them: url, title, outlet,
published, author, text, of about 2,500 letters. TRUTH says of each, line for line, what stands in it
(`tests.benchmarks.corpus` reads it). Everybody is invented, and so is every statement.

What a benchmark needs of it: an article is the same for its seed and number, however many are made.
Words, outlets, people, organizations and events follow Zipf's law; how much is said in an article has
a long tail, five statements on average. Two of three articles belong to an event with its
own people, place and weeks, so that what is chosen together stands together. There are 40,000 words, and
in one sentence of eight one that stands hardly anywhere else. Two of a hundred articles are copies
of an earlier one in another outlet.
"""
