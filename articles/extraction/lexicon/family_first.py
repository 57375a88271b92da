"""Family names of cultures that print them first: Kim Jong Un is Kim."""

FAMILY_FIRST = frozenset(
    """
    kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko moon
    bae baek nam noh roh ryu ri pak paek xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he
    lin luo gao zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
    su lu ding ren shen yao tan nguyen tran le pham hoang phan vu vo dang bui do ngo duong mao hun tsai
    """.split()
)
