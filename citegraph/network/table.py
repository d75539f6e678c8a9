"""Every kind of network: name -> "module:function", Library -> the items of its nodes.

A new kind is one function that returns :class:`~citegraph.network.items.Items`, and one row.
"""

KINDS = {
    "cocitation": "citegraph.network.works:cited_works",
    "author-cocitation": "citegraph.network.people:cited_people",
    "venue-cocitation": "citegraph.network.venues:cited_venues",
}
