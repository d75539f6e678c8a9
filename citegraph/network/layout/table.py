"""Every layout: name -> "module:function".

A layout takes the pairs, the items, their communities and the options, and returns integer
positions (y downwards), one per item, no two the same; the same input gives the same map.
"""

LAYOUTS = {
    "vos": "citegraph.network.layout.laying:lay_out",
}
