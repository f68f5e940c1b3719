using System.Globalization;
using System.Text;

namespace FloraGen.Analyzers.Tests.Soundness;

/// <summary>
/// One method made at random: branches, loops, switches and reassignments over records with a status, their copies, fields,
/// captured variables, references, waiting and exceptions. What a test said is kept in a truth, a number, a text, an exception or a list. Each use of a member that may be null is a numbered site.
/// </summary>
internal sealed class RandomProgram
{
    private static readonly string[] s_assets = ["a", "b", "c", "other", "captured", "_field", "Auto", "_holder.Kept", "_holder.Stored", "pair.Item1", "item"];
    private static readonly string[] s_statuses = ["S.Unrecognized", "S.Waiting", "S.Ready", "S.Ready", "S.Failed"];

    private readonly Random _random;
    private readonly KeptResults _results;
    private readonly int _firstSite;
    private readonly bool _isRun;
    private readonly StringBuilder _text = new();
    private int _loops;
    private int _names;
    private bool _inTry;

    /// <param name="isRun">Whether a site tells what it sees, or is written as a user would.</param>
    public RandomProgram(int seed, int firstSite, bool isRun)
    {
        _random = new Random(seed);
        _results = new KeptResults(_random);
        _firstSite = firstSite;
        _isRun = isRun;
    }

    public int Sites { get; private set; }

    public string Write(int number)
    {
        bool isReferenced = Chance(10);
        _ = _text.Append(CultureInfo.InvariantCulture, $"public int M{number}(Asset a, Asset b, Asset other, bool p, bool q, bool r)\n{{\n");
        _ = _text.Append(CultureInfo.InvariantCulture, $"int sum = 0, n = 3; bool ok = false; int code = {Free("q")} ? 0 : 1; {KeptResults.Declarations(Free("r"))} S status = S.Waiting; Asset c = b; Asset captured = a; (Asset, int) pair = (b, 1); Asset item = a;\n");
        _ = _text.Append("Action change = () => captured = other; void Change() => captured = other;\nKeep(change);\n");
        if (isReferenced)
        {
            _ = _text.Append("ref Asset alias = ref a;\n");
        }

        if (Chance(2))
        {
            _ = _text.Append("c = client.Fetch();\n");
        }

        Block(2);
        if (isReferenced)
        {
            _ = _text.Append("alias = other;\n");
            Block(1);
        }

        _ = _text.Append("change(); Change(); return sum + n + (ok ? 1 : 0) + (int)status;\n}\n");
        return _text.ToString();
    }

    private void Block(int depth)
    {
        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            Statement(depth);
        }
    }

    private void Statement(int depth)
    {
        switch (_random.Next(depth > 0 ? 22 : 12))
        {
            case 0 or 1 or 2:
                _ = _text.Append(CultureInfo.InvariantCulture, $"sum += {Site(Asset())};\n");
                break;
            case 3:
                _ = _text.Append(CultureInfo.InvariantCulture, $"sum += {Condition(2)} ? {Site(Asset())} : {(Chance(3) ? Site(Asset()) : "0")};\n");
                break;
            case 4:
                string asset = Asset();
                _ = _text.Append(CultureInfo.InvariantCulture, $"sum += {Seen(asset)} switch {{ {Status()} => {Site(Chance(2) ? asset : Asset())}, {(Chance(2) ? $"_ when {Condition(1)} => {Site(asset)}, " : "")}_ => 0 }};\n");
                break;
            case 5 or 6:
                _ = _text.Append(Chance(4) ? Renewal() : $"{Asset()} = {Value()};\n");
                break;
            case 7:
                string kept = Condition(1);
                _ = _text.Append(_results.Keep(kept));
                break;
            case 8:
                _ = _text.Append(CultureInfo.InvariantCulture, $"status = {Seen(Asset())};\n");
                break;
            case 9:
                _ = _text.Append(Pick("change();\n", "Change();\n", "Disturb();\n", "client.Fetch();\n", "new Wait(this).GetResult();\n", "Swap(ref a, ref b);\n", "Swap(ref captured, ref c);\n", "pair = (a, 2);\n", "_holder.Kept = other;\n"));
                break;
            case 10:
                _ = _text.Append(CultureInfo.InvariantCulture, $"if ({Condition(2)}) {Exit()}\n");
                break;
            case 11:
                _ = _text.Append(CultureInfo.InvariantCulture, $"{(_inTry ? $"Throw({Given()}); " : "")}{(Chance(3) ? $"{Asset()}.EnsureSucceeded();" : "")}\n");
                break;
            case 12 or 13 or 14 or 15:
                Branch(depth);
                break;
            case 16:
                Switch(depth);
                break;
            case 17 or 18 or 19:
                Loop(depth);
                break;
            default:
                Guarded(depth);
                break;
        }
    }

    private void Branch(int depth)
    {
        _ = _text.Append(CultureInfo.InvariantCulture, $"if ({Condition(2)})\n{{\n");
        Block(depth - 1);
        _ = _text.Append("}\n");
        if (Chance(2))
        {
            _ = _text.Append("else\n{\n");
            Block(depth - 1);
            _ = _text.Append("}\n");
        }
    }

    private void Switch(int depth)
    {
        string asset = Asset();
        _ = _text.Append(CultureInfo.InvariantCulture, $"switch ({Seen(asset)})\n{{\ncase S.Ready{(Chance(3) ? $" when {Condition(1)}" : "")}:\n");
        Block(depth - 1);
        _ = _text.Append("break;\n");
        if (Chance(2))
        {
            _ = _text.Append("case S.Failed:\n");
            Block(depth - 1);
            _ = _text.Append("break;\n");
        }

        _ = _text.Append("default:\n");
        Block(depth - 1);
        _ = _text.Append("break;\n}\n");
    }

    private void Loop(int depth)
    {
        _loops++;
        string name = "i" + _names++;
        switch (_random.Next(4))
        {
            case 0:
                _ = _text.Append("while (n-- > 0)\n{\n");
                Block(depth - 1);
                _ = _text.Append("}\n");
                break;
            case 1:
                _ = _text.Append("do\n{\n");
                Block(depth - 1);
                _ = _text.Append(CultureInfo.InvariantCulture, $"}} while (n-- > 0 && {Condition(1)});\n");
                break;
            case 2:
                _ = _text.Append(CultureInfo.InvariantCulture, $"foreach (Asset {name} in new List<Asset> {{ b, other, a }})\n{{\n");
                if (Chance(2))
                {
                    _ = _text.Append(CultureInfo.InvariantCulture, $"if ({(Chance(2) ? Test($"{name}.Status == S.Ready", name) : "ok")}) sum += {Site(name)};\n");
                }

                Block(depth - 1);
                _ = _text.Append(Pick($"item = {name};\n", $"ok = {Test($"{name}.Status == S.Ready", name)};\n", $"status = {Seen(name)};\n"));
                _ = _text.Append("}\n");
                break;
            default:
                _ = _text.Append(CultureInfo.InvariantCulture, $"for (int {name} = 0; {name} < 2; {name}++)\n{{\n");
                Block(depth - 1);
                _ = _text.Append("}\n");
                break;
        }

        _loops--;
    }

    private void Guarded(int depth)
    {
        if (Chance(4))
        {
            _ = _text.Append("using (new Scope(this))\n{\n");
            Block(depth - 1);
            _ = _text.Append("}\n");
            return;
        }

        bool outer = _inTry;
        _inTry = true;
        _ = _text.Append("try\n{\n");
        Block(depth - 1);
        _inTry = outer;
        bool hasFinally = Chance(2);
        if (!hasFinally || Chance(2))
        {
            _ = _text.Append("}\ncatch (InvalidOperationException)\n{\n");
            Block(depth - 1);
        }

        if (hasFinally)
        {
            _ = _text.Append(CultureInfo.InvariantCulture, $"}}\nfinally\n{{\n{Asset()} = {Value()};\n");
        }

        _ = _text.Append("}\n");
    }

    /// <summary>What was there before is kept beside what takes its place.</summary>
    private string Renewal()
    {
        string renewed = Asset();
        return $"{Asset()} = {renewed}; {renewed} = client.Fetch();\n";
    }

    private string Value() => _random.Next(9) switch
    {
        0 => $"{Asset()} with {{ Name = \"n\" }}",
        1 => $"{Asset()} with {{ Status = S.Ready }}",
        2 => $"{Asset()} with {{ Url = null }}",
        3 => "client.Fetch()",
        4 => $"{Condition(1)} ? {Asset()} : {Asset()}",
        5 => "new Asset { Status = S.Ready }",
        _ => Asset(),
    };

    private string Condition(int depth)
    {
        if (depth > 0 && Chance(2))
        {
            string left = Condition(depth - 1), right = Condition(depth - 1);
            return $"({left} {Pick("&&", "||", "&&", "&", "|")} {right})";
        }

        string asset = Asset();
        switch (_random.Next(15))
        {
            case 0:
                return Test($"{asset}.Status == {Status()}", asset);
            case 1:
                return Test($"{asset}.Status != {Status()}", asset);
            case 2:
                return Test($"{asset}.Status is {Status()} or {Status()}", asset);
            case 3:
                return Test($"{asset} is {{ Status: S.Ready }}", asset);
            case 4:
                return $"!({Condition(depth - 1)})";
            case 5:
                return Test($"{asset}.Url {Pick("is null", "!= null", "is { Length: > 0 }")}", asset);
            case 6:
                return Test($"{asset}.IsFailed", asset);
            case 7:
                return Test($"{asset}.Reason is null", asset);
            case 8:
                return Test($"{asset}.Status {Pick(">=", "<", ">")} S.Ready", asset);
            case 9:
                return _results.Ask();
            case 10:
                return $"status == {Status()}";
            case 11:
                return Given();
            case 12:
                string other = Asset();
                return Test($"({asset}.Status, {other}.Status) is (S.Ready, {Pick("_", "S.Ready", "S.Failed")})", asset, other);
            case 13:
                string target = Pick("a", "b", "c");
                return Test($"({target} = {Asset()}).Status == {Status()}", target);
            default:
                return Test($"{asset}.Status == S.Ready", asset);
        }
    }

    private string Exit() => _loops > 0 && Chance(2) ? Pick("continue;", "break;") : _inTry && Chance(2) ? "throw new InvalidOperationException();" : "return sum;";

    private string Site(string asset)
    {
        int site = _firstSite + Sites++;
        return _isRun ? $"Length({site}, {asset}, \"{asset}\")" : $"/*{site}*/{asset}.Url.Length";
    }

    /// <summary>A test, whose result may be turned round where the program is run.</summary>
    private string Test(string condition, params string[] tested) => _isRun ? $"Test({condition}, {string.Join(", ", tested.Select(static each => $"{each}, \"{each}\""))})" : condition;

    private string Given() => Free(Pick("p", "q", "r"));

    private string Free(string given) => _isRun ? $"Free({given})" : given;

    private string Seen(string asset) => _isRun ? $"Seen({asset}, \"{asset}\")" : $"{asset}.Status";

    private string Asset() => Pick(s_assets);

    private string Status() => Pick(s_statuses);

    private bool Chance(int of) => _random.Next(of) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
