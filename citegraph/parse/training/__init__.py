"""Making the model: reading labelled references, rendering more of them, training the CRF.

``python -m citegraph.parse.training FILES... --output model.crfsuite``
"""
