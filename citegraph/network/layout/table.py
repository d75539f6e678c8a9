"""Every layout: name -> "module:function".

A layout takes the pairs, the items, their communities and the options, and returns integer
positions (y downwards), one per item, no two the same; the same input gives the same map.
"""

LAYOUTS = {
    "vos": "citegraph.network.layout.laying:lay_out",
    "timeline": "citegraph.network.layout.chronology:lay_out_timeline",
    "years": "citegraph.network.layout.chronology:lay_out_years",
}

#: Those that a network with years carries beside the one of its nodes; they are quick to make.
CHRONOLOGICAL = ("timeline", "years")
