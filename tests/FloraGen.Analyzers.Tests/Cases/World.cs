#nullable enable
using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace FloraGen
{
    [AttributeUsage(AttributeTargets.Property)] internal sealed class AvailableWhenAttribute(params object[] statuses) : Attribute { public object[] Statuses { get; } = statuses; }
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)] internal sealed class EnsuresSuccessAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Field)] internal sealed class FailureAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property)] internal sealed class FailureDetailAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)] internal sealed class FailureGuardAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Field)] internal sealed class PendingAttribute : Attribute;
}

namespace Programs
{
    using FloraGen;

    [GeneratedCode("FloraGen", "1.0")] public enum S { Unrecognized, [Pending] Waiting, Ready, [Failure] Failed }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed record Asset
    {
        public required S Status { get; init; }
        public string? Name { get; init; }
        [AvailableWhen(S.Ready)] public string? Url { get; init; }
        [FailureDetail] public string? Reason { get; init; }
        public string Lies { get; set; } = "";
        [FailureGuard] public bool IsFailed => Status is S.Failed;
        [return: EnsuresSuccess] public Asset EnsureSucceeded() => IsFailed ? throw new InvalidOperationException() : this;
    }

    [GeneratedCode("FloraGen", "1.0")]
    public sealed class Client
    {
        public Asset[] Responses { get; set; } = [];
        public int Next { get; set; }

        /// <summary>Runs while a request is under way.</summary>
        public Action Meanwhile { get; set; } = static () => { };

        public Asset Fetch()
        {
            Meanwhile();
            return Responses[Next++ % Responses.Length];
        }

        public Task<Asset> FetchAsync() => Task.FromResult(Fetch());
    }

    /// <summary>Which tests may return anything at all, beside what a program is given.</summary>
    public enum Freedom
    {
        None,

        /// <summary>Those of any record; what is null in one of which they did so is not counted.</summary>
        OtherRecords,

        /// <summary>Those also of the same record by another name.</summary>
        OtherNames,
    }

    /// <summary>In some runs whatever others do throws, now and then: a handler can be reached from every call.</summary>
    public static class Weather
    {
        public static Random? Bad { get; set; }

        public static void Endure()
        {
            if (Bad?.Next(4) == 0)
            {
                throw new InvalidOperationException();
            }
        }
    }

    public sealed class Holder { public Asset Kept = null!; public Asset Stored { get; set; } = null!; }

    /// <summary>To wait for it lets somebody else write the field.</summary>
    public readonly struct Wait(Suite suite) : INotifyCompletion
    {
        public Wait GetAwaiter() => this;
        public bool IsCompleted => true;
        public void OnCompleted(Action continuation) => continuation();
        public void GetResult() => suite.Disturb();
    }

    public sealed class Scope : IDisposable
    {
        private readonly Suite _suite;

        public Scope(Suite suite)
        {
            _suite = suite;
            suite.Disturb();
        }

        public void Dispose() => _suite.Disturb();
    }

    public delegate int Program(Asset a, Asset b, Asset other, bool p, bool q, bool r);

    public sealed partial class Suite
    {

        public readonly Client client = new();
        public Asset _field = null!;
        public Asset _spare = null!;
        public readonly Holder _holder = new();
        private Action? _change;
        private int _number;
        public bool[] Null = [];
        public int[] Reached = [];

        public Asset Auto { get; set; } = null!;

        /// <summary>Decides tests at random, in runs of this kind; null in those that tell the truth.</summary>
        private Random? _liar;
        private Freedom _freedom;

        public int Length(int site, Asset used, string name)
        {
            Reached[site]++;
            Null[site] |= used.Url is null && (_freedom == Freedom.OtherNames ? !used.Lies.Contains($"|{name}|") : used.Lies.Length == 0);
            Weather.Endure();
            return 1;
        }

        public bool Test(bool truth, Asset tested, string name) => Lies(tested, name) ? !truth : truth;

        public bool Test(bool truth, Asset tested, string name, Asset other, string otherName)
        {
            bool isLie = Lies(tested, name);
            other.Lies += isLie ? $"|{otherName}|" : "";
            return truth != isLie;
        }

        public S Seen(Asset tested, string name) => Lies(tested, name) ? (S)_liar!.Next(4) : tested.Status;

        public bool Free(bool given) => _liar is null ? given : _liar.Next(2) == 0;

        private bool Lies(Asset tested, string name)
        {
            if (_liar is null)
            {
                return false;
            }

            Weather.Endure();
            bool isLie = _liar.Next(2) == 0;
            tested.Lies += isLie ? $"|{name}|" : "";
            return isLie;
        }

        /// <summary>Keeps what changes a variable of a program for later.</summary>
        public void Keep(Action change)
        {
            _change = change;
            if (_number % 2 == 0)
            {
                change();
            }
        }

        /// <summary>What code elsewhere may do: in bad weather it does not always.</summary>
        public void Disturb()
        {
            Weather.Endure();
            if (Weather.Bad?.Next(2) == 0)
            {
                return;
            }

            _change?.Invoke();
            _field = _spare;
            Auto = _spare;
            _holder.Kept = _spare;
            _holder.Stored = _spare;
        }

        public void Swap(ref Asset x, ref Asset y)
        {
            Disturb();
            (x, y) = (y, x);
        }

        private void Fill(List<string> all)
        {
            Disturb();
            all.Add("");
        }

        private string? TextOrNull(int number) => (number + _number) % 2 == 0 ? null : "";

        private void Throw(bool really)
        {
            Disturb();
            if (really)
            {
                throw new InvalidOperationException();
            }
        }

        /// <summary>Runs some programs; five of eight runs in good weather.</summary>
        /// <param name="freedom">Which tests may return anything.</param>
        public static (bool[] Null, int[] Reached) Run(int[] programs, int sites, int runs, int freedom)
        {
            Suite suite = new() { Null = new bool[sites], Reached = new int[sites] };
            suite.client.Meanwhile = suite.Disturb;
            foreach (int number in programs)
            {
                Program program = typeof(Suite).GetMethod("M" + number)!.CreateDelegate<Program>(suite);
                Random random = new(number);
                for (int run = 0; run < runs; run++)
                {
                    Asset Any() => Of((S)random.Next(4));
                    (Asset a, Asset b, Asset other) = (Of((S)(run % 4)), Of((S)(run / 4 % 4)), Any());
                    (suite._freedom, suite._liar) = ((Freedom)freedom, freedom == 0 ? null : random);
                    (suite._number, suite._change) = (random.Next(2), null);
                    (suite._field, suite._spare, suite.Auto) = (Any(), Any(), Any());
                    (suite._holder.Kept, suite._holder.Stored) = (Any(), Any());
                    (suite.client.Responses, suite.client.Next) = ([Any(), Any(), Any()], 0);
                    Weather.Bad = run < runs / 8 * 5 ? null : random;
                    try
                    {
                        _ = program(a, b, other, (run & 16) != 0, (run & 32) != 0, (run & 64) != 0);
                    }
                    catch (InvalidOperationException)
                    {
                    }
                }
            }

            return (suite.Null, suite.Reached);
        }

        private static Asset Of(S status) => new() { Status = status, Url = status == S.Ready ? "url" : null, Reason = status == S.Failed ? "reason" : null };
    }
}
