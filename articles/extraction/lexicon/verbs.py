"""Verbs whose past does not end in -ed."""

IRREGULAR_PASTS = frozenset(
    """
    began bit blew bore bought broke brought built burst came caught chose cut dealt did drank drew drove
    ate fed fell felt fled flew fought found forgot froze gave got grew had heard held hid hit hurt is was were are has
    have kept knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said
    sang sat saw sent set shook shot showed shut slept sold sought spent spoke spread stood stole struck stuck
    sued swept swore swung taught thought threw told took tore understood went woke won wore wrote
    """.split()
)
