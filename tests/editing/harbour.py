"""An article with a line that belongs to the page around it, and two statements."""

AD = "Read more: Ten pictures of the storm"
LAST = "“We will not close it again this winter,” said Tomas Berg, the harbour master."
TEXT = f"""Harbour reopens after storm

“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday. Eleven ships had \
waited outside the breakwater.

{AD}

Fishermen had asked for a later day, and were told that nothing more could be done for them.

{LAST}
"""
