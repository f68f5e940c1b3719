using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow.Values;

/// <summary>Numbers for the places and values of one flow graph. The same origin gets the same number each time.</summary>
internal sealed class ValueTable
{
    private const int MaxPairs = 3;

    private readonly Dictionary<ISymbol, Place> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, Place> _captures = [];
    private readonly Dictionary<Anchor, Place> _members = [];
    private readonly List<Place> _placeList = [];
    private readonly Dictionary<Anchor, int> _ids = new(7);
    private readonly List<Value> _values = [];
    private Dictionary<(int Place, int Block), int>? _pairs;

    public IReadOnlyList<Place> Places => _placeList;

    public int ValueCount => _values.Count;

    /// <returns>Null when nobody has asked for it before.</returns>
    public Place? KnownPlaceOf(ISymbol variable) => _variables.TryGetValue(variable, out Place? place) ? place : null;

    /// <summary>A variable, or a member of the object that the code belongs to.</summary>
    public Place PlaceOf(ISymbol variable, bool isShared, bool isGiven)
    {
        if (!_variables.TryGetValue(variable, out Place? place))
        {
            place = Add(null, variable, isShared, isGiven);
            _variables.Add(variable, place);
        }

        return place;
    }

    /// <summary>What the compiler keeps for itself.</summary>
    public Place PlaceOf(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out Place? place))
        {
            place = Add(null, null, isShared: false, isGiven: false);
            _captures.Add(capture, place);
        }

        return place;
    }

    public Place PlaceOf(ISymbol member, Place parent, bool isShared)
    {
        Anchor key = new(ValueKind.Member, member, parent.Index);
        if (!_members.TryGetValue(key, out Place? place))
        {
            place = Add(parent, member, isShared, isGiven: true);
            _members.Add(key, place);
            parent.AddMember(place);
        }

        return place;
    }

    public int IdOf(ValueKind kind, object anchor, int extra, StatusEnum? status, Carrier? carrier)
    {
        Anchor key = new(kind, anchor, extra);
        if (!_ids.TryGetValue(key, out int id))
        {
            id = _values.Count;
            _ids.Add(key, id);
            _values.Add(new Value(status, carrier) { Family = id });
        }

        return id;
    }

    /// <summary>The value of a member of a response. A path on which that was made knows so much of it before anybody reads it.</summary>
    public int MemberOf(int response, ISymbol member, Carrier carrier, StatusEnum? status, in ValueFacts unread)
    {
        int id = IdOf(ValueKind.Member, member, response, status, carrier);
        if (_values[id].Member is null)
        {
            _values[id].Member = member;
            _values[id].Owner = response;
            _values[id].Unseen = unread;
            _values[response].AddMember(id);
        }

        return id;
    }

    /// <summary>The same member of another response.</summary>
    public int MemberLike(int member, int response)
        => MemberOf(response, _values[member].Member!, CarrierOf(member)!, StatusOf(member), Unseen(member));

    /// <summary>The values that were read of members of a value.</summary>
    public IReadOnlyList<int> MembersOf(int id) => _values[id].Members;

    /// <summary>The response that a value is a member of; null for any other value.</summary>
    public int? OwnerOf(int id) => _values[id].Owner;

    public void SetSequence(int item, int sequence) => _values[item].Sequence = sequence;

    /// <summary>What a value is an item of; -1 for none.</summary>
    public int SequenceOf(int item) => _values[item].Sequence;

    public void AddElement(int sequence, int element)
    {
        if (!ElementsOf(sequence).Contains(element))
        {
            _values[sequence].AddElement(element);
        }
    }

    /// <summary>The code makes a list empty, and fills it itself.</summary>
    public void MarkFilledHere(int sequence) => _values[sequence].IsFilledHere = true;

    public bool IsFilledHere(int sequence) => _values[sequence].IsFilledHere;

    /// <summary>A sequence stands for another as well.</summary>
    public void AddSequence(int sequence, int other)
    {
        _values[sequence].VettedBy.UnionWith(_values[other].VettedBy);
        foreach (int element in ElementsOf(other).ToArray())
        {
            AddElement(sequence, element);
        }
    }

    /// <summary>The values that a sequence was made of.</summary>
    public IReadOnlyList<int> ElementsOf(int sequence) => _values[sequence].Elements;

    /// <summary>An item was looked at. Whoever takes the items of the sequence elsewhere knows that.</summary>
    public void Vet(int item)
    {
        if (_values[item].Sequence is >= 0 and int sequence)
        {
            _ = _values[sequence].VettedBy.Add(item);
        }
    }

    /// <summary>Whether items of a sequence are looked at, other than where the given one is taken.</summary>
    public bool IsVetted(int sequence, int exceptItem)
        => _values[sequence].VettedBy.Count > (_values[sequence].VettedBy.Contains(exceptItem) ? 1 : 0);

    /// <summary>Null for a response that has no status of its own.</summary>
    public StatusEnum? StatusOf(int id) => _values[id].Status;

    /// <summary>Null for a status by itself.</summary>
    public Carrier? CarrierOf(int id) => _values[id].Carrier;

    /// <summary>
    /// What is known of a value on a path that has not looked at it. One that was there before the code began can be anything
    /// there; any other does not exist.
    /// </summary>
    public ValueFacts Unseen(int id) => _values[id].Unseen;

    /// <summary>The value that a place held when the code began.</summary>
    public int FoundId(Place place, int like, StatusEnum status)
    {
        int id = IdOf(ValueKind.Found, place, 0, status, CarrierOf(like));
        if (!Unseen(id).Exists)
        {
            MarkFound(id, ValueFacts.Of(ValueOrigin.Unknown, StatusSet.All, status.Failures));
        }

        return id;
    }

    public void MarkFound(int id, in ValueFacts facts) => _values[id].Unseen = facts;

    /// <summary>What values have in common that one variable holds at some point.</summary>
    public int FamilyOf(int id)
    {
        while (_values[id].Family != id)
        {
            id = _values[id].Family;
        }

        return id;
    }

    /// <summary>Whether a value stands for different ones that meet in a place where a block begins.</summary>
    public bool IsJoinedAt(int id, Place place, int block) => _values[id].JoinedAt == block && _values[id].JoinedIn == place;

    /// <summary>
    /// The value that stands for two where they meet in a place. In loops within loops new pairs can meet for ever, each because
    /// of the one before: after some, one value stands for all.
    /// </summary>
    public int JoinedId(Place place, (int? Left, int? Right) pair, int block, int like)
    {
        if (!_ids.ContainsKey(new Anchor(ValueKind.Joined, pair, block)))
        {
            _ = (_pairs ??= []).TryGetValue((place.Index, block), out int pairs);
            if (pairs == MaxPairs)
            {
                return JoinedId(place, block, like);
            }

            _pairs[(place.Index, block)] = pairs + 1;
        }

        return JoinedId(pair, place, block, like);
    }

    /// <summary>The value that stands for all that meet in a place.</summary>
    public int JoinedId(Place place, int block, int like) => JoinedId(place, place, block, like);

    private int JoinedId(object anchor, Place place, int block, int like)
    {
        int id = IdOf(ValueKind.Joined, anchor, block, StatusOf(like), CarrierOf(like));
        _values[id].JoinedAt = block;
        _values[id].JoinedIn ??= place;
        return id;
    }

    public void JoinFamilies(int left, int right)
    {
        int first = FamilyOf(left), second = FamilyOf(right);
        if (first != second)
        {
            _values[Math.Max(first, second)].Family = Math.Min(first, second);
        }
    }

    private Place Add(Place? parent, ISymbol? symbol, bool isShared, bool isGiven)
    {
        Place place = new(_placeList.Count, parent?.Index ?? -1, symbol, isShared || parent is { IsShared: true }, isGiven);
        _placeList.Add(place);
        return place;
    }

    private sealed class Value(StatusEnum? status, Carrier? carrier)
    {
        private List<int>? _elements;
        private List<int>? _members;
        private HashSet<int>? _vettedBy;

        public StatusEnum? Status { get; } = status;

        public Carrier? Carrier { get; } = carrier;

        /// <summary>The number of a value that a variable holds as well at some point, or its own.</summary>
        public int Family { get; set; }

        public int Sequence { get; set; } = -1;

        public bool IsFilledHere { get; set; }

        public IReadOnlyList<int> Elements => _elements ?? (IReadOnlyList<int>)[];

        public void AddElement(int element) => (_elements ??= []).Add(element);

        public IReadOnlyList<int> Members => _members ?? (IReadOnlyList<int>)[];

        public void AddMember(int member) => (_members ??= []).Add(member);

        public int? Owner { get; set; }

        public ISymbol? Member { get; set; }

        public HashSet<int> VettedBy => _vettedBy ??= [];

        /// <summary>The block at whose beginning different values meet in this one; -1 for any other value.</summary>
        public int JoinedAt { get; set; } = -1;

        /// <summary>The place in which they meet: others that hold it have it from there.</summary>
        public Place? JoinedIn { get; set; }

        public ValueFacts Unseen { get; set; }
    }

    /// <summary>What something is numbered by.</summary>
    private readonly record struct Anchor(ValueKind Kind, object Key, int Extra)
    {
        public bool Equals(Anchor other)
            => Kind == other.Kind && Extra == other.Extra
                && (ReferenceEquals(Key, other.Key)
                    || (Key is ISymbol symbol ? other.Key is ISymbol same && SymbolEqualityComparer.Default.Equals(symbol, same) : Key.Equals(other.Key)));

        public override int GetHashCode()
            => unchecked((((Key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : Key.GetHashCode()) * 31) + Extra) * 31) + (int)Kind;
    }
}
