using FloraGen.Analyzers.Flow.Truths;

namespace FloraGen.Analyzers.Flow.Values;

/// <summary>The numbers inside of what a place holds.</summary>
internal static class ValueNumbers
{
    /// <returns>The same object when it does not speak of the number.</returns>
    public static AbstractValue Replace(AbstractValue value, int id, int other)
    {
        switch (value)
        {
            case CarrierValue carrier when carrier.Id == id:
                return new CarrierValue(other);
            case StatusValue status when status.Id == id:
                return new StatusValue(other);
            case StatusTextValue text when text.Id == id:
                return text with { Id = other };
            case PayloadValue payload when payload.Id == id:
                return payload with { Id = other };
            case DetailValue detail when detail.Id == id:
                return new DetailValue(other);
            case ResponseValue response when response.Id == id:
                return new ResponseValue(other);
            case ItemsValue items when items.Id == id:
                return new ItemsValue(other);
            case TaskValue task:
                AbstractValue result = Replace(task.Result, id, other);
                return ReferenceEquals(result, task.Result) ? task : new TaskValue(result);
            case TupleValue tuple:
                AbstractValue?[] elements = [.. tuple.Elements.Select(element => element is null ? null : Replace(element, id, other))];
                return elements.Zip(tuple.Elements, ReferenceEquals).All(static same => same) ? tuple : new TupleValue(elements);
            case BoolValue truth:
                Relation relation = truth.Relation.Renamed(id, other);
                return ReferenceEquals(relation, truth.Relation) ? truth : new BoolValue(relation);
            case FilledValue filled:
                Relation isFilled = filled.IsFilled.Renamed(id, other);
                return ReferenceEquals(isFilled, filled.IsFilled) ? filled : filled with { IsFilled = isFilled };
            case SubstituteValue substitute:
                Relation isOther = substitute.IsOther.Renamed(id, other);
                return ReferenceEquals(isOther, substitute.IsOther) ? substitute : substitute with { IsOther = isOther };
            default:
                return value;
        }
    }
}
